#!/bin/sh
# Installs what `npm run bench` needs, from Debian: nftables (kernel NAT), HAProxy and nginx to compare with, a C
# compiler for the load programs and the echoes, and perf for `where`. Run as root. Nothing is started: the benchmark
# runs its own in its own namespaces.
set -eu

if [ "$(id -u)" -ne 0 ]; then
  echo "install-peers: root is needed: sudo $0" >&2
  exit 1
fi
if ! command -v apt-get > /dev/null 2>&1; then
  echo "install-peers: no apt-get here; install nftables, haproxy, nginx with its stream module, gcc and perf by hand" >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
# policy-rc.d answers "not allowed" to a package that wants to start its daemon.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod +x "$policy"
fi
apt-get -q update
apt-get -q -y install --no-install-recommends \
  nftables haproxy nginx libnginx-mod-stream gcc libc6-dev linux-perf
