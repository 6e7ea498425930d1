# What is in the data folder before the server starts: the master key, and the demo's users.

credentials=

prepare_data() {
  umask 077
  mkdir -p "$data"
  credentials=$data/demo-credentials.properties
  if [[ -d $data/database ]]; then
    [[ -f $credentials ]] \
      || fail "$data has a database but no demo-credentials.properties; nobody could log in."
  else
    make_master_key
    make_credentials
  fi
  make_bank_secrets
}

# Only for a database that is not there yet: one that is there opens with its own key alone.
make_master_key() {
  [[ -f $data/master.key ]] || random 32 > "$data/master.key"
}

make_credentials() {
  [[ -f $credentials ]] || cat > "$credentials" << TEXT
# Made by ./run. The server has no other password than these, and keeps only what checks them.
admin.user=admin
admin.password=$(random 24)
clerk.user=clerk
clerk.password=$(random 24)
url=
TEXT
}

# What the merchant and the simulated banks share; a folder of an earlier version has none.
make_bank_secrets() {
  local bank
  for bank in commsecure saman paynet; do
    [[ -n $(credential "$bank.secret") ]] \
      || printf '%s.secret=%s\n' "$bank" "$(random 24)" >> "$credentials"
  done
}

random() { # BYTES
  head -c "$1" /dev/urandom | base64
}

credential() { # KEY
  sed -n "s|^$1=||p" "$credentials"
}

write_url() {
  local url="http://127.0.0.1:$port/webapp/PaymentManager/PaymentServlet"
  sed "s|^url=.*|url=$url|" "$credentials" > "$credentials.new"
  mv "$credentials.new" "$credentials"
}
