"""Where a client sends its requests by a region, an identity or a provider, and which settings these exclude."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..core.calls.provider import EXCLUDED
from ..core.calls.provider import provider as checked_provider
from ..errors import ConfigurationError

REGIONS: Final = ("global", "us", "eu", "ae", "au", "in", "jp")
"""The values of `data_residency`."""
MTLS_REGIONS: Final = ("global", "us", "eu")
"""The regions with an address for client certificates."""
DEFAULT: Final = "https://api.openai.com/v1"

_EXCLUDES: Final[Mapping[str, frozenset[str]]] = {
    "data_residency": frozenset({"base_url", "websocket_base_url", "provider"}),
    "workload_identity": frozenset({"api_key"}),
}
_OF_OPENAI: Final = frozenset({"organization", "project", "default_headers", "default_query"})
"""Settings that are meant for OpenAI itself where they do not come from the call of the constructor."""


def is_x509(identity: Any) -> bool:
    """Tell whether the certificate of the client is its identity."""
    return isinstance(identity, Mapping) and identity.get("type") == "x509"


def excluded_by(name: str, value: Any) -> frozenset[str]:
    """Return the settings that cannot be given beside the setting *name* with *value*."""
    if value is None:
        return frozenset()
    return frozenset(checked_provider(value).excludes) if name == "provider" else _EXCLUDES.get(name, frozenset())


def refuse_conflicts(given: Mapping[str, Any]) -> None:
    """Raise `ConfigurationError` if two of the *given* settings exclude each other; None counts as not given."""
    for name in ("provider", *_EXCLUDES):
        excluded = excluded_by(name, given.get(name))
        both = sorted(other for other in excluded if given.get(other) is not None)
        if both:
            hint = f": give it to the provider {given[name].name!r}" if name == "provider" else ""
            raise ConfigurationError(f"{both[0]}: expected nothing beside {name}{hint}", setting=both[0])


def overridden(above: Mapping[str, Any]) -> frozenset[str]:
    """Return the settings that do not count in other sources, since settings *above* them exclude them."""
    found = {other for name, value in above.items() for other in excluded_by(name, value)}
    found |= {
        name for name, excluded in _EXCLUDES.items() if excluded & {key for key in above if above[key] is not None}
    }
    return frozenset(found | _OF_OPENAI if above.get("provider") is not None else found)


def address_of(region: str | None, *, x509: bool) -> str:
    """Return the base URL of a *region*, for X.509 identities if *x509*. Raises `ConfigurationError`."""
    if region is None:
        return "https://mtls.api.openai.com/v1" if x509 else DEFAULT
    known = MTLS_REGIONS if x509 else REGIONS
    if region not in known:
        why = " for an X.509 identity" if x509 else ""
        raise ConfigurationError(
            f"data_residency: expected one of {', '.join(known)}{why}, got {region!r}", setting="data_residency"
        )
    if region == "global":
        return address_of(None, x509=x509)
    return f"https://mtls-{region}.api.openai.com/v1" if x509 else f"https://{region}.api.openai.com/v1"


def placed(given: Mapping[str, Any], current: Any = None) -> dict[str, Any]:
    """Add to the settings *given* what follows from them: the base URL above all; *current* are those of a client.

    Raises `ConfigurationError` for settings that exclude each other.
    """
    refuse_conflicts(given)
    before = getattr(current, "provider", None)
    if given.get("provider", before) is not None:
        return _of_provider(given, before)
    if before is not None:  # the provider is removed
        return {"base_url": address_of(None, x509=False), "organization": None, "project": None, **given}
    return _of_openai(given, current)


def source_of_url(given: Mapping[str, Any]) -> dict[str, str]:
    """Return the source of the base URL, if it follows from another of the settings *given*."""
    if given.get("base_url") is None:
        for name in ("provider", "data_residency", "workload_identity"):
            if given.get(name) is not None and (name != "workload_identity" or is_x509(given[name])):
                return {"base_url": f"setting {name}"}
    return {}


def _of_provider(given: Mapping[str, Any], before: Any) -> dict[str, Any]:
    provider = given.get("provider", before)
    if before is not None:
        refuse_conflicts({**given, "provider": provider})
    if provider is before:
        return dict(given)
    nothing: dict[str, Any] = dict.fromkeys((*(EXCLUDED - {"api_key_header"}), "organization", "project"))
    headers: dict[str, Any] = {"default_headers": {}}
    return {**nothing, **headers, **given, "base_url": provider.base_url}


def _of_openai(given: Mapping[str, Any], current: Any) -> dict[str, Any]:
    settings = dict(given)
    if settings.get("workload_identity") is not None:
        settings["api_key"] = None
    elif settings.get("api_key") is not None and getattr(current, "workload_identity", None) is not None:
        settings["workload_identity"] = None
    was_x509 = is_x509(getattr(current, "workload_identity", None))
    x509 = is_x509(settings["workload_identity"]) if "workload_identity" in settings else was_x509
    region = settings.get("data_residency", getattr(current, "data_residency", None))
    if settings.get("base_url") is not None:
        if current is not None and current.data_residency is not None:
            settings["data_residency"] = None
    elif "data_residency" in settings or (region is not None and x509 != was_x509):
        settings |= {"base_url": address_of(region, x509=x509), "websocket_base_url": None}
    elif x509 != was_x509 and getattr(current, "base_url", None) in {None, address_of(None, x509=was_x509)}:
        settings["base_url"] = address_of(None, x509=x509)
    if x509:
        _refuse_http(str(settings.get("base_url", getattr(current, "base_url", ""))))
    return settings


def _refuse_http(base_url: str) -> None:
    if not base_url.lower().startswith("https://"):
        raise ConfigurationError("base_url: expected https:// for an X.509 identity", setting="base_url")
