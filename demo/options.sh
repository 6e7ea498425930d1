# The settings of ./run: options first, then the environment, then what is usual.

port=${TAPEDECK_PORT:-8080}
host_port=${TAPEDECK_HOST_PORT:-8443}
books_port=${TAPEDECK_BOOKS_PORT:-8444}
banks_port=${TAPEDECK_BANKS_PORT:-8445}
banks_tls_port=${TAPEDECK_BANKS_TLS_PORT:-8446}
shop_port=${TAPEDECK_SHOP_PORT:-8447}
data=${TAPEDECK_HOME:-data}
once=no

usage() {
  cat <<'TEXT'
Usage: ./run [OPTION]...

Builds Tapedeck when it is not built, starts the host simulator and the server on 127.0.0.1,
carries out a demonstration purchase, and serves until Ctrl-C. Meanwhile there is a demonstration
shop, where a person buys in a browser at simulated banks.

  --once              stop after the purchase, with exit code 0 when all went as it should
  --port N            the server's port; normally 8080, or TAPEDECK_PORT
  --host-port N       the simulated host's HTTPS port; normally 8443, or TAPEDECK_HOST_PORT
  --books-port N      the simulated host's books, HTTP; normally 8444, or TAPEDECK_BOOKS_PORT
  --banks-port N      the simulated banks, for buyers; normally 8445, or TAPEDECK_BANKS_PORT
  --banks-tls-port N  the same for the server, HTTPS; normally 8446, or TAPEDECK_BANKS_TLS_PORT
  --shop-port N       the demonstration shop; normally 8447, or TAPEDECK_SHOP_PORT
  --data DIR          where everything is kept; normally data beside this script, or TAPEDECK_HOME
  --help              this text

TAPEDECK_MVN_ARGS holds more arguments for Maven.
TEXT
}

read_options() {
  while (($# > 0)); do
    case $1 in
      --once) once=yes ;;
      --help | -h) usage; exit 0 ;;
      --port | --host-port | --books-port | --banks-port | --banks-tls-port | --shop-port | --data)
        (($# > 1)) || fail "$1 needs a value; ./run --help shows how."
        set_option "$1" "$2"
        shift
        ;;
      *) fail "There is no option $1; ./run --help shows those that there are." ;;
    esac
    shift
  done
  check_ports
  # A folder is meant as seen by the caller, the usual one as seen from here.
  [[ $data == /* || $data == data ]] || data=$called_from/$data
}

set_option() {
  case $1 in
    --port) port=$2 ;;
    --host-port) host_port=$2 ;;
    --books-port) books_port=$2 ;;
    --banks-port) banks_port=$2 ;;
    --banks-tls-port) banks_tls_port=$2 ;;
    --shop-port) shop_port=$2 ;;
    --data) data=$2 ;;
  esac
}

check_ports() {
  local one ports
  ports=("$port" "$host_port" "$books_port" "$banks_port" "$banks_tls_port" "$shop_port")
  for one in "${ports[@]}"; do
    [[ $one =~ ^[1-9][0-9]{0,4}$ ]] && ((one <= 65535)) \
      || fail "A port is a number from 1 to 65535, and not '$one'."
  done
  [[ -z $(printf '%s\n' "${ports[@]}" | sort | uniq -d) ]] || fail 'The six ports must be different.'
}
