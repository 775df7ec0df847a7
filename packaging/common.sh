# SPDX-FileCopyrightText: 2026 The Counterclaim authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Shared by run, test and .ci/run: packages of Debian 12 and Ubuntu 24.04, and building a preset.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Compilers see paths below the checkout only, so that its builds share what ccache holds.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$top} CCACHE_NOHASHDIR=1

# One package a line; with a bar, the first that the system knows of.
packages_build='g++ cmake ninja-build pkg-config ccache dpkg-dev
qt6-base-dev qt6-base-dev-tools qt6-charts-dev|libqt6charts6-dev qt6-svg-dev|libqt6svg6-dev
qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
libqt6opengl6-dev libgl-dev libxkbcommon-dev libgumbo-dev libexpected-dev libpoppler-cpp-dev
libgmime-3.0-dev libmd4c-dev zlib1g-dev libqt6sql6-sqlite libqt6sql6-psql
fonts-dejavu-core tzdata'
packages_test='python3 fonts-noto-core postgresql openssl'
packages_fuzz='clang-19 libclang-rt-19-dev'
packages_check='clang-format-19 reuse desktop-file-utils appstream libxml2-utils man-db lintian file
librsvg2-bin shellcheck'

say() { printf 'counterclaim: %s\n' "$*" >&2; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

is_installed() {
  local status
  status=$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) &&
    [ "$status" = installed ]
}

# The alternatives that a missing package has, one a line; nothing where one of them is installed.
missing_of() {
  local name
  for name in ${1//|/ }; do
    ! is_installed "$name" || return 0
  done
  printf '%s\n' "$1"
}

first_known() {
  local name
  for name in ${1//|/ }; do
    if apt-cache show "$name" >/dev/null 2>&1; then
      printf '%s\n' "$name"
      return
    fi
  done
  say "no package of this system is called $1"
  return 1
}

# install_packages build test: nothing is asked of the network when all is there.
install_packages() {
  local group list entry missing=() chosen=()
  if ! command -v apt-get >/dev/null; then
    say "this system has no apt; packaging/common.sh lists what is needed"
    return
  fi
  for group in "$@"; do
    list=packages_$group
    for entry in ${!list}; do
      mapfile -t -O "${#missing[@]}" missing < <(missing_of "$entry")
    done
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  as_root apt-get update -q
  for entry in "${missing[@]}"; do
    chosen+=("$(first_known "$entry")")
  done
  say "installing ${chosen[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${chosen[@]}"
}

# build_preset NAME [CMake option…] [-- build option…]
build_preset() {
  local preset=$1 options=()
  shift
  while [ $# -gt 0 ] && [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  [ $# -eq 0 ] || shift
  if command -v ccache >/dev/null; then
    options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  fi
  (cd "$top" && cmake --preset "$preset" "${options[@]}" >&2 &&
    cmake --build --preset "$preset" "$@" >&2)
}

test_preset() {
  local runtime
  runtime=$(mktemp -d)
  chmod 700 "$runtime"
  (cd "$top" && XDG_RUNTIME_DIR=$runtime ctest --preset "$1" --parallel "$(nproc)")
  rm -r "$runtime"
}
