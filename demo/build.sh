# Builds the two programs when one is missing or older than a source.

programs=(ear/target/tapedeck.jar host-sim/target/host-sim.jar)
build_log=target/build.log

build_when_needed() {
  if is_built; then
    say 'Everything is built.'
  else
    say "Building; the first time Maven has a lot to download (log: $build_log)."
    build
  fi
}

is_built() {
  local program
  for program in "${programs[@]}"; do
    [[ -f $program && -z $(source_newer_than "$program") ]] || return 1
  done
}

source_newer_than() {
  find pom.xml ./*/pom.xml ./*/src/main -type f -newer "$1" -not -path './it-tests/*' -print -quit
}

build() {
  local maven
  mkdir -p target
  # shellcheck disable=SC2086 # several arguments in one variable
  mvn -B ${TAPEDECK_MVN_ARGS:-} -DskipTests -pl ear,host-sim -am package \
    > "$build_log" 2>&1 < /dev/null &
  maven=$!
  children=("$maven")
  show_progress "$maven"
  if ! wait "$maven"; then
    grep -E '^\[(ERROR|FATAL)\]' "$build_log" | head -n 20 >&2 || true
    fail "The build failed; $build_log has more."
  fi
  children=()
  # Maven leaves a program alone that would be the same again; its age must not tell otherwise.
  touch "${programs[@]}"
  say 'Built.'
}

# The name of each module that Maven begins, and a dot each second.
show_progress() {
  local shown=0 module
  while kill -0 "$1" 2> /dev/null; do
    while read -r module; do
      printf '\n  %s ' "$module"
      shown=$((shown + 1))
    done < <(modules_begun | tail -n +$((shown + 1)))
    printf '.'
    sleep 1
  done
  printf '\n'
}

modules_begun() {
  sed -nE 's/^\[INFO\] Building Tapedeck: (.*) [^ ]+ +\[[0-9]+.*/\1/p' "$build_log"
}
