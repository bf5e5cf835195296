"""Choose the proxy of a request: that of the settings, or those of the environment except for `NO_PROXY`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final, NamedTuple, TypeAlias
from urllib.request import getproxies

import httpx

from .._values import field, frozen
from ..config.settings import Config
from ..core.secrets import SecretURL

Address: TypeAlias = IPv4Address | IPv6Address

DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_ENTRY: Final = re.compile(
    r"(?:(?P<scheme>\w+)://)?(?:\[(?P<ip>[^]]*)\](?P<bits>/\d+)?|(?P<host>[^\[\]]*?))(?::(?P<port>\d+))?/?"
)
"""One entry of `NO_PROXY`; an IPv6 address without brackets has no port."""


class Exemption(NamedTuple):
    """One entry of `NO_PROXY`: hosts that are reached without a proxy."""

    hosts: str | IPv4Network | IPv6Network
    """A network; or a domain with its subdomains; "" is every host."""
    port: int | None = None
    scheme: str | None = None

    def covers(self, scheme: str, host: str, addresses: Sequence[Address], port: int | None) -> bool:
        """Tell whether the entry names this host, as a name or as one of its *addresses*."""
        if self.port not in {None, port} or self.scheme not in {None, scheme}:
            return False
        if isinstance(self.hosts, str):
            return self.hosts in {"", host} or host.endswith(f".{self.hosts}")
        return any(each.version == self.hosts.version and each in self.hosts for each in addresses)


EVERYTHING: Final = Exemption("")


@frozen
class ProxyRules:
    """The proxies by scheme ("http", "https", "all"), and the hosts that are reached without one."""

    proxies: Mapping[str, str] = field(repr=False)
    exemptions: tuple[Exemption, ...] = ()

    def proxy_for(self, url: httpx.URL) -> str | None:
        """Return the proxy's URL for a request to *url*; None means a direct connection."""
        proxy = self.proxies.get(url.scheme) or self.proxies.get("all")
        if proxy is None or not self.exemptions:
            return proxy
        host = url.host.lower().rstrip(".")
        addresses, port = _addresses(host), url.port or DEFAULT_PORTS.get(url.scheme)
        exempt = any(each.covers(url.scheme, host, addresses, port) for each in self.exemptions)
        return None if exempt else proxy


def proxy_rules(config: Config) -> ProxyRules:
    """Return the rules of *config*: its `proxy` for all hosts, else the environment's if `trust_env` says so."""
    if config.proxy is not None:
        return ProxyRules({"all": config.proxy})
    if not config.trust_env:
        return ProxyRules({})
    found = getproxies()
    proxies = {scheme: _as_url(found[scheme]) for scheme in ("http", "https", "all") if found.get(scheme)}
    exempt = exemptions(found.get("no", "")) if proxies else ()
    return ProxyRules({} if EVERYTHING in exempt else proxies, exempt)


def proxy_of(config: Config) -> str | None:
    """Return the URL of the proxy that a client with *config* uses for its base URL; None means a direct connection."""
    return proxy_rules(config).proxy_for(httpx.URL(config.base_url))


def _as_url(proxy: str) -> str:
    return SecretURL(proxy if "://" in proxy else f"http://{proxy}")


def exemptions(text: str) -> tuple[Exemption, ...]:
    """Parse `NO_PROXY`: entries between commas or blanks.

    An entry is `*`, a domain (with or without a leading dot; its subdomains are included), an address, or a network
    such as `10.0.0.0/8` and `fd00::/8`. IPv6 may stand in brackets. A scheme or a port narrows the entry.
    Malformed entries are ignored.
    """
    return tuple(found for entry in re.split(r"[,\s]+", text) if entry and (found := _exemption(entry)))


def _exemption(entry: str) -> Exemption | None:
    entry = entry.lower()
    if (bare := _network(entry)) is not None:  # also IPv6 without brackets, whose colons begin no port
        return Exemption(bare)
    match = _ENTRY.fullmatch(entry)
    if match is None:
        return None
    port, scheme = int(match["port"]) if match["port"] else None, match["scheme"]
    if match["ip"] is not None:
        network = _network(match["ip"] + (match["bits"] or ""))
        return None if network is None else Exemption(network, port, _narrowing(scheme))
    hosts = _network(match["host"]) or _domain(match["host"])
    return None if hosts is None else Exemption(hosts, port, _narrowing(scheme))


def _narrowing(scheme: str | None) -> str | None:
    return None if scheme == "all" else scheme


def _domain(text: str) -> str | None:
    if text == "*":
        return ""
    return text.removeprefix("*").strip(".") or None if "/" not in text and ":" not in text else None


def _network(text: str) -> IPv4Network | IPv6Network | None:
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


def _addresses(host: str) -> list[Address]:
    """Return the address that *host* is, if it is one, and the IPv4 address inside it."""
    try:
        address = ip_address(host)
    except ValueError:
        return []
    mapped = getattr(address, "ipv4_mapped", None)
    return [address] if mapped is None else [address, mapped]
