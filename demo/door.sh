# Sends commands to the server and shows them.
#
# The shell itself speaks HTTP: nothing has to be installed for it, and neither a password nor a
# card number ever stands in the arguments of a process, where others could read it.

reply=

ask() { # WHO KEYWORD=VALUE...
  local login body answer
  login=$(printf '%s:%s' "$(credential "$1.user")" "$(credential "$1.password")" | base64 | tr -d '\n')
  shift
  body=$(form ETAPIVERSION=3 "$@")
  exec 3<> "/dev/tcp/127.0.0.1/$port"
  printf '%s\r\n' 'POST /webapp/PaymentManager/PaymentServlet HTTP/1.0' \
    "Host: 127.0.0.1:$port" "Authorization: Basic $login" \
    'Content-Type: application/x-www-form-urlencoded' "Content-Length: ${#body}" '' >&3
  printf '%s' "$body" >&3
  answer=$(cat <&3)
  exec 3>&-
  reply=${answer#*$'\r\n\r\n'}
}

form() { # KEYWORD=VALUE...
  local pair separator=
  for pair in "$@"; do
    printf '%s%s=%s' "$separator" "$(url_encoded "${pair%%=*}")" "$(url_encoded "${pair#*=}")"
    separator='&'
  done
}

url_encoded() {
  local LC_ALL=C at one
  for ((at = 0; at < ${#1}; at++)); do
    one=${1:at:1}
    case $one in
      [a-zA-Z0-9._-]) printf '%s' "$one" ;;
      *) printf '%%%02X' "'$one" ;;
    esac
  done
}

# A command that is shown, with its reply, which must have these two codes.
step() { # WHO PRIMARY SECONDARY KEYWORD=VALUE...
  local who=$1 primary=$2 secondary=$3
  shift 3
  show_command "$who" "$@"
  ask "$who" "$@"
  show_reply
  has_codes "$primary" "$secondary" \
    || fail "The answer should have had primaryRC $primary and secondaryRC $secondary."
}

show_command() { # WHO KEYWORD=VALUE...
  local pair
  printf '\n%s sends\n' "$1"
  shift
  for pair in "$@"; do
    printf '    %-20s %s\n' "${pair%%=*}" "$(shown "${pair%%=*}" "${pair#*=}")"
  done
}

shown() { # KEYWORD VALUE
  case $1 in
    '$PAN') printf '%s******%s' "${2:0:6}" "${2: -4}" ;;
    '$EXPIRY' | '$CARDVERIFYCODE' | PASSWORD) printf '(not shown)' ;;
    *) printf '%s' "$2" ;;
  esac
}

# One element to a line, as it came; long ones go on in the next line, between two attributes.
show_reply() {
  printf 'and gets\n'
  printf '%s\n' "$reply" | awk '!/^<\?xml/ && NF { print wrapped($0) }
    function wrapped(text,    indent, at, out) {
      match(text, /^ */); indent = sprintf("%*s", RLENGTH + 4, "")
      while (length(text) > 92) {
        for (at = 92; at > RLENGTH && substr(text, at, 2) !~ /" /; at--);
        if (at <= length(indent)) break
        out = out "    " substr(text, 1, at) "\n"
        text = indent substr(text, at + 2)
      }
      return out "    " text
    }'
}

has_codes() { # PRIMARY SECONDARY
  [[ $reply == *"<PSApiResult primaryRC=\"$1\" secondaryRC=\"$2\""* ]]
}

# The value that the last reply's first element of a kind gives an attribute.
attribute() { # ELEMENT NAME
  sed -nE "s/^ *<$1 (.* )?$2=\"([^\"]*)\".*/\2/p" <<< "$reply" | head -n 1
}

must_have() { # PROPERTY VALUE
  [[ $reply == *"propertyId=\"$1\" value=\"$2\""* ]] || fail "$1 should have been '$2'."
}

must_be() { # ELEMENT NAME VALUE
  local value
  value=$(attribute "$1" "$2")
  [[ $value == "$3" ]] || fail "$2 of $1 should have been '$3', and is '$value'."
}
