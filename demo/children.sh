# The host simulator and the server: processes of their own, stopped when ./run ends.

children=()
serving=no

stop_children() {
  trap '' INT TERM
  local pid
  for pid in "${children[@]}"; do
    kill "$pid" 2> /dev/null || true
  done
  for pid in "${children[@]}"; do
    wait "$pid" 2> /dev/null || true
  done
}

# Ctrl-C is the usual way to end a server, and no failure; before that it breaks off.
stopped_by_signal() {
  printf '\nStopping.\n'
  [[ $serving == yes ]] && exit 0
  exit 130
}

trap stop_children EXIT
trap stopped_by_signal INT TERM

is_taken() {
  (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null
}

ports_must_be_free() {
  must_be_free "$port" 'the server' --port
  must_be_free "$host_port" 'the host' --host-port
  must_be_free "$books_port" 'the books' --books-port
  must_be_free "$banks_port" 'the banks' --banks-port
  must_be_free "$banks_tls_port" 'the banks over HTTPS' --banks-tls-port
  must_be_free "$shop_port" 'the shop' --shop-port
}

must_be_free() { # PORT WHOSE OPTION
  ! is_taken "$1" || fail "Port $1 is in use. Choose another one for $2: ./run $3 N"
}

start_host_sim() {
  start 'the host simulator' "$data/host-sim.log" '^host-sim ready' \
    java -jar host-sim/target/host-sim.jar \
    --port "$host_port" --books-port "$books_port" --tls "$data/host-sim-tls" \
    --banks-port "$banks_port" --banks-tls-port "$banks_tls_port" \
    --shop-port "$shop_port" --shop-login "$credentials"
}

start_server() {
  fetch_issuers_root
  start 'the server' "$data/server.log" '^tapedeck ready' \
    java "-Dtapedeck.home=$data" "-Dtapedeck.first-administrator-file=$credentials" \
    "-Dtapedeck.public-url=http://127.0.0.1:$port" \
    -Dtapedeck.purchase.private-addresses=true -Dtapedeck.purchase.card-over-http=loopback \
    "-Dtapedeck.3ds.directory-url=http://127.0.0.1:$banks_port/acs/directory" \
    "-Dtapedeck.3ds.trusted-certificate=$data/issuers-root.pem" -Dtapedeck.3ds.plain-http=true \
    -Dtapedeck.3ds.acquirer-bin=999995 -Dtapedeck.3ds.merchant-id=888000002200 \
    '-Dtapedeck.3ds.merchant-name=Demo shop' -Dtapedeck.3ds.country=840 \
    "-Dtapedeck.3ds.merchant-url=http://127.0.0.1:$shop_port/" \
    -jar ear/target/tapedeck.jar --port "$port"
}

# Under it the simulated issuers sign what buyers bring back from them.
fetch_issuers_root() {
  exec 3<> "/dev/tcp/127.0.0.1/$banks_port"
  printf '%s\r\n' 'GET /acs/root.pem HTTP/1.0' "Host: 127.0.0.1:$banks_port" '' >&3
  sed -n '/BEGIN CERTIFICATE/,/END CERTIFICATE/p' <&3 > "$data/issuers-root.pem"
  exec 3>&-
  [[ -s $data/issuers-root.pem ]] || fail 'The simulated issuers have no root certificate.'
}

start() { # WHAT LOG READY COMMAND...
  local what=$1 log=$2 ready=$3
  shift 3
  printf 'Starting %s ' "$what"
  : > "$log"
  "$@" > "$log" 2>&1 &
  children+=($!)
  dots_until_ready $! "$log" "$ready"
  if ! grep -q "$ready" "$log"; then
    printf '\n' >&2
    grep -v '^[[:space:]]*at ' "$log" | tail -n 8 | cut -c 1-300 >&2
    fail "Could not start $what; $log has more."
  fi
  say ' ready.'
}

serve() {
  serving=yes
  say
  say "The server     http://127.0.0.1:$port/webapp/PaymentManager/PaymentServlet"
  say "The console    http://127.0.0.1:$port/console"
  say "The host       https://localhost:$host_port/scripts/gateway.dll?Transact"
  say "Its books      http://127.0.0.1:$books_port/books"
  say "The banks      http://127.0.0.1:$banks_port/"
  say "Users          $credentials"
  say "Logs           $data/server.log, $data/host-sim.log"
  say
  say "A shop for your browser, where nothing is sold: http://127.0.0.1:$shop_port/"
  say
  say 'Serving. Ctrl-C stops everything.'
  wait -n 2> /dev/null || true
  serving=no
  fail "The server or the host simulator has ended by itself; $data/*.log may say why."
}
