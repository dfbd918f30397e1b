// What `ipvsadm -h` and `-v` print. Programs grep the version line, so its shape is the real program's.

export const VERSION_TEXT = "ipvsadm v1.31 2019/12/24 (compiled with popt and IPVS v1.2.1)\n";

export const HELP_TEXT = `${VERSION_TEXT}This is the ipvsadm of tapvs: it edits and shows the virtual services of a tapvs director.

Usage:
  ipvsadm -A|-E SERVICE [-s SCHEDULER] [-b FLAGS] [-p [SECONDS]] [-M MASK] [--pe ENGINE] [-o]
  ipvsadm -D SERVICE
  ipvsadm -a|-e SERVICE -r SERVER [-g|-i|-m] [-w WEIGHT] [-x UPPER] [-y LOWER] [TUNNEL]
  ipvsadm -d SERVICE -r SERVER
  ipvsadm -L|-l [SERVICE | -c | --timeout | --daemon] [LISTING]
  ipvsadm -Z [SERVICE]
  ipvsadm -C
  ipvsadm -S [-n]
  ipvsadm -R
  ipvsadm --set TCP TCPFIN UDP
  ipvsadm --start-daemon master|backup [DAEMON]
  ipvsadm --stop-daemon master|backup
  ipvsadm -h | -v

The command stands first; short options may be put together (-Ln).

Commands:
  -A, --add-service       add a virtual service
  -E, --edit-service      replace the attributes of a service
  -D, --delete-service    delete a service with its servers
  -a, --add-server        add a real server to a service
  -e, --edit-server       replace the attributes of a server
  -d, --delete-server     delete a server
  -L, -l, --list          list services, or connections with -c
  -Z, --zero              set the counters of one service, or of all, to 0
  -C, --clear             delete every service
  -S, --save              print the rules as lines for -R
  -R, --restore           read rules from standard input
      --set               timeouts in seconds: TCP, TCP after a FIN, UDP; 0 keeps one
      --start-daemon      start connection synchronisation
      --stop-daemon       stop connection synchronisation
  -h, --help              print this
  -v, --version           print the version

SERVICE is one of:
  -t, --tcp-service HOST[:PORT]
  -u, --udp-service HOST[:PORT]
      --sctp-service HOST[:PORT]
  -f, --fwmark-service MARK [-6, --ipv6]
An IPv6 address stands in brackets: [2001:db8::1]:80.

Attributes of a service:
  -s, --scheduler NAME    rr, wrr, lc, wlc (the default), lblc, lblcr, dh, sh, sed, nq, fo, ovf, mh, twos
  -b, --sched-flags LIST  sh-fallback, sh-port, mh-fallback, mh-port, flag-1, flag-2, flag-3
  -p, --persistent [SEC]  clients keep their server for SEC seconds (360)
  -M, --netmask MASK      clients of one network share a server (IPv6: prefix bits)
      --pe ENGINE         persistence engine, for example sip
  -o, --ops               every datagram is scheduled by itself (UDP or mark)

Attributes of a server:
  -r, --real-server HOST[:PORT]
  -g, --gatewaying        direct routing (the default)
  -i, --ipip              tunnel
  -m, --masquerading      network address translation
  -w, --weight N          share of new connections (1); 0 takes no new ones
  -x, --u-threshold N     no new connections from N on; 0 for no limit
  -y, --l-threshold N     new connections again below N
      --tun-type TYPE     ipip (the default), gue or gre
      --tun-port PORT     destination port of gue
      --tun-nocsum, --tun-csum, --tun-remcsum

Listing:
  -n, --numeric           no names of hosts and ports
  -c, --connection        connections instead of services
      --stats, --rate     counters, or rates a second
  -X, --exact             numbers in full
      --thresholds, --persistent-conn, --tun-info
      --nosort, --sort    keep the director's order; --sort does nothing
      --timeout           the timeouts
      --daemon            the synchronisation daemons

Daemon:
  --mcast-interface NAME --syncid ID --sync-maxlen BYTES --mcast-group ADDRESS --mcast-port PORT --mcast-ttl N

EXAMPLES
  ipvsadm -A -t 192.0.2.1:80 -s wlc
  ipvsadm -a -t 192.0.2.1:80 -r 198.18.1.11 -m -w 3
  ipvsadm -Ln --stats
  ipvsadm-save -n > rules; ipvsadm-restore < rules
`;
