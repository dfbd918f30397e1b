#!/usr/bin/env python3
# IPv6 around IPVS: fragments, extension headers, the director as a host and router, ICMPv6 errors, neighbour discovery.
from lab import *

L = Lab(ipv6=True)
V, C, R, OWN, LL = "2001:db8::100", "2001:db8:c::5", "2001:db8:b::11", "2001:db8:a::1", "fe80::ff:fe00:1"
OUT = []
for x in ["-6 addr add 2001:db8:a::1/64 dev tap0 nodad", "-6 addr add 2001:db8:b::1/64 dev tap1 nodad", f"-6 addr add {V}/128 dev dummy0 nodad",
          "-6 neigh add 2001:db8:a::fe lladdr 02:00:00:00:00:fe dev tap0 nud permanent", "-6 route add default via 2001:db8:a::fe dev tap0",
          *("-6 neigh add 2001:db8:b::%x lladdr %s dev tap1 nud permanent" % (n, rsmac(n)) for n in range(0x11, 0x16))]:
    must("ip " + x)
sysctl("net.ipv6.conf.all.forwarding", 1)
sysctl("net.ipv6.icmp.ratelimit", 0)
sysctl("net.ipv4.icmp_msgs_per_sec", 1000000)
sysctl("net.ipv4.icmp_msgs_burst", 1000000)
time.sleep(0.5)
L.drain(0.05)
cases = []


def group(name, *rules, **sysctls):
    global cases
    reload_ipvs()
    cases = []
    OUT.append({"group": name, "ipvsadm": list(rules), "sysctl": sysctls, "cases": cases})
    for r in rules:
        must("ipvsadm " + r)
    for k, v in sysctls.items():
        sysctl("net.ipv4.vs." + k, v)


def x(name, p, tap=0, frame=None, mtu=1500):
    if mtu != 1500:
        must(f"ip link set tap1 mtu {mtu}")
    if frame is None:
        L.t[tap].send(p, "02:00:00:00:00:fe" if tap == 0 else rsmac(0x11))
    else:
        os.write(L.t[tap].fd, frame)
    fr = [f for f in L.drain(0.02) if f[1][12:14] == b"\x08\0" or not (f[1][54] == 143 or f[1][20] == 0 and f[1][62] == 143)]
    cases.append({"name": name, "mtu": mtu, "in": {"dev": f"tap{tap}", "frame" if frame else "ip": (frame or p).hex()}, "out": [describe(*f) for f in fr]})
    if mtu != 1500:
        must("ip link set tap1 mtu 1500")
        for n in range(0x11, 0x16):
            must("ip -6 neigh replace 2001:db8:b::%x lladdr %s dev tap1 nud permanent" % (n, rsmac(n)))


def frags(p, sizes, ident=1, before=b"", first=44):
    pay, out, off = p[40:], [], 0
    for s in sizes + [len(pay)]:
        part = pay[off:off + s]
        if part:
            more = 1 if off + len(part) < len(pay) else 0
            body = before + struct.pack("!BBHI", p[6], 0, off | more, ident) + part
            out.append(p[:4] + struct.pack("!H", len(body)) + bytes([first]) + p[7:40] + body)
            off += len(part)
    return out


def ext(kind, header, p):
    return p[:4] + struct.pack("!H", len(header) + len(p) - 40) + bytes([kind]) + p[7:40] + header + p[40:]


def opts(nxt, o):
    o = bytes([nxt, (len(o) + 9) // 8 - 1]) + o
    return o + bytes(-len(o) % 8)


PAD = b"\1\4\0\0\0\0"
U, T = f"-u [{V}]:53", f"-t [{V}]:80"
for g, fl in (("nat", "-m"), ("dr", "-g"), ("ip6ip6", "-i"), ("gue", "-i --tun-type gue --tun-port 6080 --tun-nocsum"), ("gre", "-i --tun-type gre --tun-csum")):
    group("fragments " + g, f"-A {U} -s rr", f"-a {U} -r [{R}]:53 {fl}")
    big = udp(C, 5000, V, 53, bytes(i % 251 for i in range(2992)))
    n = [10]

    def each(name, cut, **kw):
        n[0] += 1
        for i, f in enumerate(cut(n[0])):
            x(f"{name}, {i + 1}", f, **kw)
    each("1448", lambda i: frags(big, [1448, 1448], i))
    each("1000", lambda i: frags(big, [1000, 1000], i))
    each("reverse", lambda i: frags(big, [1448, 1448], i)[::-1])
    each("behind destination options", lambda i: frags(big, [1200, 1200], i, opts(44, PAD), 60))
    each("behind hop-by-hop options", lambda i: frags(big, [1200, 1200], i, opts(44, PAD), 0))
    each("tiny", lambda i: frags(udp(C, 5000, V, 53, b"x" * 88), [48, 48], i))
    each("1448, server side MTU 1400", lambda i: frags(big, [1448, 1448], i), mtu=1400)
    each("1296, server side MTU 1400", lambda i: frags(big, [1296, 1296], i), mtu=1400)
    each("atomic", lambda i: frags(udp(C, 5000, V, 53, b"whole"), [], i))
    each("overlap", lambda i: [frags(big, [1448, 1448], i)[0], *frags(big, [1440, 1448], i)[1:]])
    each("twice the first", lambda i: [frags(big, [1448, 1448], i)[k] for k in (0, 0, 1, 2)])
    x("hop-by-hop options", ext(0, opts(17, PAD), udp(C, 5000, V, 53, b"q")))
    if g == "nat":
        each("of the reply", lambda i: frags(udp(R, 53, C, 5000, bytes(2992)), [1448, 1448], i), tap=1)
        each("plainly forwarded", lambda i: frags(udp(R, 99, C, 5001, bytes(2992)), [1448, 1448], i), tap=1)

group("extension headers", f"-A {T} -s rr", f"-a {T} -r [{R}]:8080 -m")
ah = bytes([6, 4]) + bytes(22)
port = [7000]
for name, kind, header in [("authentication", 51, ah), ("router alert", 0, opts(6, b"\5\2\0\0\1\0")), ("option to skip", 0, opts(6, b"\x1e\4\1\2\3\4")), ("option to discard", 0, opts(6, b"\x5e\4\1\2\3\4")),
                           ("option to tell", 0, opts(6, b"\x9e\4\1\2\3\4")), ("option to tell but for groups", 0, opts(6, b"\xde\4\1\2\3\4")), ("jumbo", 0, opts(6, b"\xc2\4\0\1\0\0")), ("padding that is not 0", 0, opts(6, b"\1\4\0\1\0\0")),
                           ("much padding", 0, opts(6, b"\1\x0c" + bytes(12))), ("destination option to tell", 60, opts(6, b"\x9e\4\1\2\3\4")), ("destination options", 60, opts(6, PAD)),
                           *((f"routing type {t}, {left} left", 43, bytes([6, 2, t, left]) + bytes(20)) for t, left in ((0, 0), (0, 1), (4, 1), (99, 0), (99, 1))),
                           ("hop-by-hop not first", 60, opts(0, PAD) + opts(6, PAD)), ("cut short", 60, bytes([6, 9, 1, 4, 0, 0, 0, 0]))]:
    port[0] += 1
    x(name + ", to a service", ext(kind, header, tcp(C, port[0], V, 80, "S")))
    x(name + ", to a closed port", ext(kind, header, tcp(C, port[0], V, 81, "S")))
    if kind == 0:
        x(name + ", forwarded", ext(0, bytes([17]) + header[1:], udp(R, 1, C, port[0], b"x")), 1)

group("host", f"-A -u [{V}]:5353 -s rr")
echo = lambda d, **k: icmp6(C, d, 128, 0, 0x00070001, b"abc", **k)
x("echo to the VIP", echo(V))
x("echo to a port's address", echo(OWN))
x("echo, class 0x4b", echo(V, tclass=0x4B, flow=0x12345, hlim=3))
x("echo behind destination options", ext(60, opts(58, PAD), echo(V)))
x("echo, wrong checksum", echo(V)[:42] + b"\0\0" + echo(V)[44:])
for i, f in enumerate(frags(icmp6(C, V, 128, 0, 0x00070001, bytes(3000)), [1000, 1000, 1000], 77)):
    x(f"echo in fragments, {i + 1}", f)
for name, flags, kw in (("SYN", "S", {}), ("ACK, class 0x4b", "A", {"ack": 77, "tclass": 0x4B, "flow": 0x1111}), ("RST", "R", {}), ("FIN with data", "FA", {"ack": 5, "data": b"xyz"})):
    x("closed TCP port: " + name, tcp(C, 1, V, 99, flags, **kw))
x("closed UDP port", udp(C, 1, V, 99, b"z"))
x("closed UDP port, class 0x4b", udp(C, 1, V, 99, b"z", tclass=0x4B))
x("closed UDP port, large", udp(C, 1, V, 99, b"z" * 1400))
x("closed UDP port, no checksum", udp(C, 1, V, 99, b"z", nocsum=True))
x("closed UDP port, wrong checksum", udp(C, 1, V, 99, b"z")[:-1] + b"y")
x("unknown protocol", ip6(C, V, 77, b"12345678"))
x("ICMP of IPv4", ip6(C, V, 1, b"\x08\0\0\0\0\0\0\0"))
x("no next header", ip6(C, V, 59, b""))
x("service without server", udp(C, 6001, V, 5353, b"x"))

group("forwarding", f"-A {T} -s rr", f"-a {T} -r [{R}]:80 -m")
for name, s, d, kw in (("plain", R, C, {}), ("class and label", R, C, {"tclass": 0x4B, "flow": 0x54321}), ("hop limit 1", R, C, {"hlim": 1, "tclass": 0x4B, "flow": 0x54321}), ("hop limit 0", R, C, {"hlim": 0}),
                       ("from loopback", "::1", C, {}), ("from nobody", "::", C, {}), ("from a group", "ff02::5", C, {}), ("to a group", R, "ff0e::5", {}), ("to loopback", R, "::1", {}),
                       ("from the VIP", V, C, {})):
    x(name, udp(s, 1, d, 2, b"x", **kw), 1)
x("1500 bytes, class 0x4b", udp(R, 1, C, 2, bytes(1452), tclass=0x4B), 1)
for name, t in (("error", 1), ("echo", 128), ("unknown message 200", 200), ("unknown error 100", 100)):
    x(f"hop limit 1, {name}", icmp6(R, C, t, 0, 0, udp(C, 1, R, 2) if t == 1 else b"", hlim=1), 1)
x("own source to a service", tcp(V, 9000, V, 80, "S"))
x("no source to a service", tcp("::", 9000, V, 80, "S"))
x("loopback source to a service", tcp("::1", 9000, V, 80, "S"))
must("ip -6 route del default")
x("no route", udp(R, 1, C, 2, b"x"), 1)
must("ip -6 route add default via 2001:db8:a::fe dev tap0")

V4, U4 = "192.0.2.100", "-u 192.0.2.100:53"
for disc in (1, 0):
    group(f"mixed families, pmtu_disc={disc}", f"-A {U4} -s rr", f"-a {U4} -r [{R}]:53 -i", f"-A {U} -s rr", f"-a {U} -r 198.18.1.11:53 -i", pmtu_disc=disc)
    for df in (False, True):
        x(f"4 in 6, too large, DF {df}", udp("198.18.64.1", 5000, V4, 53, bytes(1452), df=df))
        x(f"4 in 6, just fits, DF {df}", udp("198.18.64.1", 5000, V4, 53, bytes(1432), df=df, tos=0x4B, ttl=9))
    p = udp("198.18.64.1", 5001, V4, 53, bytes(2992), df=False)[20:]
    for o in (0, 1480, 2960):
        x(f"4 in 6, fragment at {o}", ip4("198.18.64.1", V4, 17, p[o:o + 1480], df=False, mf=o < 2960, off=o, ident=99))
    x("6 in 4, too large", udp(C, 6101, V, 53, bytes(1452)))
    x("6 in 4, just fits", udp(C, 6101, V, 53, bytes(1432), tclass=0x4B, hlim=7))
    x("4 in 6, less than 1280 left", udp("198.18.64.1", 5002, V4, 53, b"x"), mtu=1300)
    for t, c in ((3, 4), (3, 1)):
        x(f"ICMP {t}/{c} about 6 in 4", icmp("198.18.1.77", "198.18.1.1", t, c, 1400 if c == 4 else 0, ip4("198.18.1.1", "198.18.1.11", 41, udp(C, 6101, V, 53, b"x" * 30, hlim=63), ttl=63, df=False)), 1)

group("errors", f"-A {U} -s rr", f"-a {U} -r [{R}]:5353 -m", f"-A {T} -s rr", f"-a {T} -r [{R}]:80 -i")
x("datagram", udp(C, 6400, V, 53, b"x" * 30))
x("datagram without checksum", udp(C, 6400, V, 53, b"x" * 30, nocsum=True))
reply = udp(V, 53, C, 6400, b"y" * 30)
for t, c in ((1, 4), (2, 0), (3, 0), (4, 1), (100, 0)):
    x(f"ICMPv6 {t}/{c} of the client", icmp6(C, V, t, c, 1300 if t == 2 else 0, reply))
x("about a packet with destination options", icmp6(C, V, 1, 4, 0, ext(60, opts(17, PAD), reply)))
x("behind destination options", ext(60, opts(58, PAD), icmp6(C, V, 1, 4, 0, reply)))
whole = udp(V, 53, C, 6400, bytes(2000))
x("about a first fragment", icmp6(C, V, 1, 4, 0, frags(whole, [1200])[0]))
x("about a later fragment", icmp6(C, V, 1, 4, 0, frags(whole, [1200])[1]))
x("about no connection", icmp6(C, V, 1, 4, 0, udp(V, 53, C, 6499, b"y")))
x("SYN by tunnel", tcp(C, 6500, V, 80, "S"))
outer = ip6("2001:db8:b::1", R, 41, tcp(C, 6500, V, 80, "S", hlim=63), hlim=63)
for t, c in ((2, 0), (1, 3)):
    x(f"ICMPv6 {t}/{c} about the tunnel", icmp6("2001:db8:b::77", "2001:db8:b::1", t, c, 1400 if t == 2 else 0, outer), 1)
x("1430 bytes by tunnel", tcp(C, 6500, V, 80, "A", data=bytes(1370)))

group("neighbours")
E = lambda d, s, p: bytes.fromhex(d.replace(":", "")) + bytes.fromhex(s.replace(":", "")) + b"\x86\xdd" + p
A = lambda a: socket.inet_pton(socket.AF_INET6, a)
MAC0, PEER = "02:00:00:00:00:01", "02:00:00:00:00:aa"
sll = b"\1\1" + bytes.fromhex(PEER.replace(":", ""))
node = lambda a: socket.inet_ntop(socket.AF_INET6, A("ff02::1:ff00:0")[:13] + A(a)[13:])
ask = lambda s, d, t, o=b"", hlim=255: icmp6(s, d, 135, 0, 0, A(t) + o, hlim=hlim)
group_mac = lambda a: "3333ff" + A(a)[13:].hex()
P = "2001:db8:a::aa"
for name, mac_to, p in (("to the group", group_mac(OWN), ask(P, node(OWN), OWN, sll)), ("to the address", MAC0, ask(P, OWN, OWN, sll)), ("to the address, no MAC", MAC0, ask(P, OWN, OWN)), ("duplicate detection", group_mac(OWN), ask("::", node(OWN), OWN)),
                        ("hop limit 64", group_mac(OWN), ask(P, node(OWN), OWN, sll, 64)), ("for the link-local address", group_mac(LL), ask("fe80::aa", node(LL), LL, sll)), ("for another's address", group_mac("2001:db8:a::77"), ask(P, node("2001:db8:a::77"), "2001:db8:a::77", sll)),
                        ("duplicate detection with a MAC", group_mac(OWN), ask("::", node(OWN), OWN, sll)), ("option of no length", group_mac(OWN), ask(P, node(OWN), OWN, b"\1\0" + bytes(6)))):
    x("solicitation " + name, None, 0, E(mac_to, PEER, p))
x("echo to the link-local address", None, 0, E(MAC0, PEER, icmp6("fe80::aa", LL, 128, 0, 1, b"abc")))
x("forwarded to who is not known", udp(R, 1, "2001:db8:a::55", 2, b"x"), 1)
x("who then answers", None, 0, E(MAC0, "02:00:00:00:00:55", icmp6("2001:db8:a::55", LL, 136, 0, 0x60000000, A("2001:db8:a::55") + b"\2\1" + bytes.fromhex("020000000055"), hlim=255)))
x("echo of who is not known", None, 0, E(MAC0, PEER, icmp6("2001:db8:a::56", OWN, 128, 0, 1, b"abc")))
dump("ipv6-host.json", OUT)
print("ok", sum(len(g["cases"]) for g in OUT))
