#!/bin/bash
# Compiles pgvector from Debian's own source package, as an ordinary user and without touching the system: about 5 s.
# usage: build-pgvector.sh FOLDER MAJOR   -> FOLDER/lib/vector.so, FOLDER/extension/{vector.control,vector--*.sql}
set -euo pipefail
out=$(cd "$1" && pwd)
major=$2
suite=trixie # the Debian release that carries PostgreSQL 17 and pgvector
key=/usr/share/keyrings/debian-archive-keyring.gpg

fail() { echo "$1"; exit 1; }
command -v apt-get >/dev/null || fail "this is not Debian or its kin (no apt-get)"
command -v gcc >/dev/null || fail "gcc is missing: install it (apt-get install gcc libc6-dev) and try again"
echo '#include <stdio.h>' | gcc -E - >/dev/null 2>&1 || fail "the C library's headers are missing: apt-get install libc6-dev"
[ -r "$key" ] || fail "$key is missing: apt-get install debian-archive-keyring"

# Wherever this machine's apt already looks for Debian itself, in either format of its sources.
mirror=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
  awk '$2 == "main" && $1 ~ /\/debian\/?$/ {print $1; exit}')
[ -n "$mirror" ] || fail "apt's sources name no Debian archive"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p lists/partial cache/archives/partial src dev obj "$out/lib" "$out/extension"
for type in deb deb-src; do echo "$type [signed-by=$key] $mirror $suite main"; done > sources.list

private_apt() {
  apt-get -qq -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::lists="$work/lists" -o Dir::Cache="$work/cache" -o APT::Sandbox::User="$(id -un)" "$@"
}
private_apt update || fail "apt could not read $suite from $mirror"
private_apt source --download-only pgvector || fail "apt could not fetch the source of pgvector"
private_apt download "postgresql-server-dev-$major" || fail "apt could not fetch the headers of PostgreSQL $major"

tar -xzf pgvector_*.orig.tar.gz -C src --strip-components=1
dpkg -x postgresql-server-dev-"$major"*.deb dev
# Not by its Makefile, whose -march=native makes code for this very processor.
printf '%s\n' src/src/*.c | xargs -P"$(nproc)" -I{} sh -c 'gcc -O2 -fPIC -fvisibility=hidden -fno-strict-aliasing \
  -fwrapv -ftree-vectorize -fassociative-math -fno-signed-zeros -fno-trapping-math -w -D_GNU_SOURCE -Isrc/src \
  -Idev/usr/include/postgresql/'"$major"'/server -Idev/usr/include/postgresql/internal \
  -c {} -o obj/$(basename {} .c).o'
gcc -shared -o vector.so obj/*.o -Wl,--as-needed -lm -s

version=$(sed -n "s/default_version = '\(.*\)'/\1/p" src/vector.control)
cp src/sql/vector.sql "$out/extension/vector--$version.sql"
cp src/vector.control "$out/extension/"
cp vector.so "$out/lib/"
echo "compiled pgvector $version"
