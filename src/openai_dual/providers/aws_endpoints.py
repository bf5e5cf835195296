"""The addresses of Amazon Bedrock: two services, regions, and the domains of AWS's partitions."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple, NoReturn, TypeAlias
from urllib.parse import urlsplit, urlunsplit

from ..errors import ConfigurationError

BedrockEndpoint: TypeAlias = Literal["mantle", "runtime"]
SERVICES: Final = {"mantle": "bedrock-mantle", "runtime": "bedrock"}
"""The name of each service in signatures."""
_MANTLE_DOMAIN: Final = "api.aws"
_DOMAINS: Final = {
    "cn-": ("amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    "eusc-": ("amazonaws.eu", "api.amazonwebservices.eu"),
    "us-iso-": ("c2s.ic.gov", "api.aws.ic.gov"),
    "us-isob-": ("sc2s.sgov.gov", "api.aws.scloud"),
    "eu-isoe-": ("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    "us-isof-": ("csp.hci.ic.gov", "api.aws.hci.ic.gov"),
}
"""The domains of partitions by the beginning of their regions: for IPv4, and for both versions of IP."""
_USUAL_DOMAINS: Final = ("amazonaws.com", "api.aws")
_REGION: Final = re.compile(r"[a-z]{2,8}(-[a-z0-9]+)+-\d+")
_OPERATION: Final = re.compile(r"/(responses|chat/completions|models)(/.*)?$")


class Place(NamedTuple):
    """The service and the region that a host name of AWS names."""

    endpoint: BedrockEndpoint
    region: str


def refuse(setting: str, reason: str) -> NoReturn:
    """Raise `ConfigurationError` for a *setting* of `bedrock`."""
    raise ConfigurationError(f"{setting}: {reason}", setting=setting)


def checked_region(region: str | None) -> str | None:
    """Return *region*, if it has the form of one. Raises `ConfigurationError`."""
    if region is not None and not _REGION.fullmatch(region):
        refuse("region", f"expected a region of AWS such as 'us-east-1', got {region!r}")
    return region


def default_url(endpoint: BedrockEndpoint, region: str) -> str:
    """Return the base URL of a service in a region."""
    host = (
        f"bedrock-mantle.{region}.{_MANTLE_DOMAIN}"
        if endpoint == "mantle"
        else f"bedrock-runtime.{region}.{_domains(region)[0]}"
    )
    return f"https://{host}/openai/v1"


def _domains(region: str) -> tuple[str, str]:
    return next((domains for start, domains in _DOMAINS.items() if region.startswith(start)), _USUAL_DOMAINS)


def place_of(url: str | None) -> Place | None:
    """Return what the host of *url* names; None if it is no host of Bedrock, such as that of a gateway."""
    host = (urlsplit(url).hostname or "").rstrip(".") if url else ""
    service, _, rest = host.partition(".")
    region, _, domain = rest.partition(".")
    if not _REGION.fullmatch(region):
        return None
    if service == "bedrock-mantle" and domain == _MANTLE_DOMAIN:
        return Place("mantle", region)
    if service in {"bedrock-runtime", "bedrock-runtime-fips"} and domain in _domains(region):
        return Place("runtime", region)
    return None


def base_of(url: object) -> str:
    """Return the base URL in *url*, which may be that of an operation. Raises `ConfigurationError`."""
    text = str(url).strip()
    if not text:
        refuse("base_url", "expected a URL, got an empty one")
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = None
    if parts is None or not parts.hostname or parts.scheme not in {"http", "https"}:
        refuse("base_url", "expected http(s)://host[:port][/path]")
    path = _OPERATION.sub("", parts.path.rstrip("/"))
    return urlunsplit(parts._replace(path=path))


def check_place(url: str, endpoint: BedrockEndpoint, region: str | None) -> None:
    """Raise `ConfigurationError` if the host of *url* names another service or *region*, or is reached by http."""
    place = place_of(url)
    if place is None:
        return
    if not url.startswith("https:"):
        refuse("base_url", f"expected https for {urlsplit(url).hostname}")
    if place.endpoint != endpoint:
        refuse("endpoint", f"expected {place.endpoint!r} for {urlsplit(url).hostname}, got {endpoint!r}")
    if region is not None and place.region != region:
        refuse("region", f"expected {place.region!r}, which base_url names, got {region!r}")
