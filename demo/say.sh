# What ./run says, and how it gives up.

say() {
  printf '%s\n' "$*"
}

headline() {
  printf '\n== %s\n' "$*"
}

fail() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

need() {
  command -v "$1" > /dev/null || fail "Tapedeck needs $2: there is no '$1' here."
}

need_jdk_17() {
  local major
  need javac 'a JDK 17'
  major=$(javac -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p')
  ((${major:-0} >= 17)) || fail "Tapedeck needs a JDK 17; the one here is ${major:-not known}."
}

# Prints a dot each second until a process of ours has ended or a file says that it is ready.
dots_until_ready() { # PID FILE PATTERN
  while kill -0 "$1" 2> /dev/null && ! grep -q "$3" "$2"; do
    printf '.'
    sleep 1
  done
}
