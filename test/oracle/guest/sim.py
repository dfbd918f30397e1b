#!/usr/bin/env python3
"""Answers the JSON lines of `tapvs sim` by the real IPVS of this guest.

Reads the script from $ORACLE_SIM (default /run/job/sim.jsonl), writes one answer a line. Differences to know: time passes by itself (a
script takes milliseconds; `advance` really sleeps), so every answer says `at`, the milliseconds at which its request began.
`trace` and `counters` have no counterpart and answer an error. One request more than there: {"reset": true, "pace": MS} makes a
fresh director (what fresh() says) and lets MS milliseconds pass after each later request, so that what the kernel does at its
next timer ticks is done before the next request.
"""
import os
import re
import sys

from lab import *


def peer(tap, src):
    if tap == 0:
        return "02:00:00:00:00:fe"
    m = re.fullmatch(r"198\.18\.1\.(\d+)", src) or re.fullmatch(r"2001:db8:b::([0-9a-f]{1,2})", src)
    if not m:
        return rsmac(11)
    return rsmac(int(m.group(1), 10 if "." in src else 16))


def source(packet):
    return socket.inet_ntop(socket.AF_INET, packet[12:16]) if packet[0] >> 4 == 4 else socket.inet_ntop(socket.AF_INET6, packet[8:24])


def port_of(addr):
    return 1 if addr.startswith("198.18.1.") or addr.startswith("2001:db8:b:") else 0


class Sim:
    def __init__(self, ipv6):
        self.lab = Lab(ipv6=ipv6)
        self.pace = 0
        sysctl("net.ipv4.ipfrag_time", 3600)  # fragments of one life must not end in another
        if ipv6:
            for line in ["addr add 2001:db8:a::1/64 dev tap0 nodad", "addr add 2001:db8:b::1/64 dev tap1 nodad", "addr add 2001:db8::100/128 dev dummy0 nodad",
                         "neigh add 2001:db8:a::fe lladdr 02:00:00:00:00:fe dev tap0 nud permanent", "route add default via 2001:db8:a::fe dev tap0",
                         *("neigh add 2001:db8:b::%x lladdr %s dev tap1 nud permanent" % (n, rsmac(n)) for n in range(2, 40))]:
                must("ip -6 " + line)
            sysctl("net.ipv6.conf.all.forwarding", 1)
            sysctl("net.ipv6.icmp.ratelimit", 0)
            sysctl("net.ipv4.icmp_msgs_per_sec", 1000000)
            sysctl("net.ipv4.icmp_msgs_burst", 1000000)
            must("modprobe nf_defrag_ipv6")
            self.patient()
            time.sleep(0.5)
            self.lab.drain(0.05)

    def send(self, packet, tap):
        self.lab.t[tap].send(packet, peer(tap, source(packet)))
        return {"out": [self.show(*f) for f in self.lab.drain(0.004) if self.wanted(f[1])]}

    @staticmethod
    def patient():
        """Fragments of one life must not end in another. The second key exists once something wanted IPv6 fragments."""
        for key in ("net.ipv6.ip6frag_time", "net.netfilter.nf_conntrack_frag6_timeout"):
            if os.path.exists("/proc/sys/" + key.replace(".", "/")):
                sysctl(key, 3600)

    def fresh(self):
        """A director without rules, connections, marks and set sysctls, with new routes: a path MTU learnt before would change what
        the first error tells."""
        reload_ipvs()
        sh("iptables -t mangle -F PREROUTING; xtables-legacy-multi ip6tables -t mangle -F PREROUTING; ip -6 route flush cache")
        for link in ("198.18.0.0/24 dev tap0 src 198.18.0.1", "198.18.1.0/24 dev tap1 src 198.18.1.1"):
            must(f"ip route del {link.split(' src')[0]}; ip route add {link} proto kernel scope link")
        must("ip route del default; ip route add default via 198.18.0.254")
        self.lab.drain(0.02)

    @staticmethod
    def wanted(frame):
        """Leaves out what the guest itself says as a neighbour and multicast listener."""
        if frame[14] >> 4 == 4:
            return True
        kind, at = (frame[54], 54 + (frame[55] + 1) * 8) if frame[20] == 0 else (frame[20], 54)
        return kind != 58 or not (frame[at] in (130, 131, 132, 133, 134, 135, 136, 143) or frame[at] == 137 and frame[21] == 255)

    @staticmethod
    def show(dev, frame):
        d = describe(dev, frame)
        return {"port": d["dev"], "dmac": d["dmac"], "smac": d["smac"], "packet": d["ip"]}

    def answer(self, r):
        if "ipvsadm" in r:
            rc, out, err = sh(["ipvsadm"] + r["ipvsadm"], r.get("stdin"))
            return {"rc": rc, "stdout": out, "stderr": err}
        if "sysctl" in r:
            path = "/proc/sys/net/ipv4/vs/" + r["sysctl"]
            if "value" in r:
                try:
                    sysctl("net.ipv4.vs." + r["sysctl"], r["value"])
                except OSError as e:
                    return {"rc": 1, "value": read(path).strip() if os.path.exists(path) else None, "stderr": e.strerror}
            return {"rc": 0, "value": read(path).strip()}
        if "mark" in r:
            m = re.fullmatch(r"(tcp|udp) dst (\S+)(?: dport (\d+))?", r["mark"])
            if not m:
                return {"error": "a mark rule reads: tcp|udp dst ADDRESS[/BITS] [dport PORT]"}
            rule = f"-p {m.group(1)} -d {m.group(2)}" + (f" --dport {m.group(3)}" if m.group(3) else "")
            tables = "xtables-legacy-multi ip6tables" if ":" in m.group(2) else "iptables"
            must(f"{tables} -t mangle -A PREROUTING {rule} -j MARK --set-mark {int(r['value'])}")
            return {"rc": 0}
        if "packet" in r:
            return self.send(bytes.fromhex(r["packet"]), 0 if r["port"] == "tap0" else 1)
        if "frame" in r:
            tap = 0 if r["port"] == "tap0" else 1
            os.write(self.lab.t[tap].fd, bytes.fromhex(r["frame"]))
            return {"out": [{"port": d, "frame": f.hex()} for d, f in self.lab.drain(0.004)]}
        if "tcp" in r or "udp" in r:
            text = r.get("tcp") or r["udp"]
            m = re.fullmatch(r"\[?([0-9a-f.:]+?)\]?:(\d+) > \[?([0-9a-f.:]+?)\]?:(\d+)(?: ([FSRPAU]+|-))?", text)
            if not m:
                return {"error": "a packet reads: SOURCE:PORT > DESTINATION:PORT [FLAGS]"}
            s, sp, d, dp, fl = m.groups()
            if "tcp" in r:
                p = tcp(s, int(sp), d, int(dp), "" if fl in (None, "-") else fl, seq=r.get("seq", 1000), ack=r.get("ack", 0), data=r.get("data", "").encode())
            else:
                p = udp(s, int(sp), d, int(dp), r.get("data", "hello").encode())
            return {"in": p.hex(), **self.send(p, port_of(s))}
        if "advance" in r:
            time.sleep(r["advance"] / 1000)
            return {"out": [self.show(*f) for f in self.lab.drain(0.01) if self.wanted(f[1])]}
        if "proc" in r:
            return {"text": read("/proc/net/" + r["proc"])}
        if "reset" in r:
            self.fresh()
            self.pace = r.get("pace", 0) / 1000
            return {"rc": 0}
        if "note" in r:
            if r["note"].startswith("own guest: "):
                must("modprobe nf_conntrack; modprobe " + r["note"].split(": ")[1])
                sysctl("net.netfilter.nf_conntrack_checksum", 0)  # its check leaves IPv6 checksums that the helper finds wrong
            return r
        return {"error": "unknown request"}


def main():
    lines = [l for l in open(os.environ.get("ORACLE_SIM", "/run/job/sim.jsonl")) if l.strip()]
    sim = Sim(ipv6=any("2001:db8" in l for l in lines))
    with open("/oracle/out/answers.jsonl", "w") as out:
        for line in lines:
            begin = time.monotonic()
            try:
                a = sim.answer(json.loads(line))
            except Exception as e:
                a = {"error": f"{type(e).__name__}: {e}"}
            a["at"] = round(begin * 1000)
            a["took"] = round((time.monotonic() - begin) * 1000)  # on a busy machine a listing may come seconds later
            out.write(json.dumps(a) + "\n")
            time.sleep(sim.pace)


main()
