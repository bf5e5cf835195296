"""Converters and validators of the fields of `Config`. Messages begin with the name of the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..core.calls.provider import provider as checked_provider
from ..core.checks import TimeoutSetting, checked_timeouts
from ..core.request.headers import overlaid
from ..core.secrets import Secret, checked_header, shielded
from ..errors import ConfigurationError, InvalidParameterError
from .base_urls import checked_base_url, over_http
from .places import REGIONS

if TYPE_CHECKING:
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.endpoints import Endpoints
    from ..core.resilience.model_limits import ModelLimits
    from ..core.resilience.rate_limiter import RateLimiter
    from ..core.telemetry.cost import Prices
    from ..observe import Metrics, Tracing


def _refusal(name: str, reason: str) -> ConfigurationError:
    return ConfigurationError(f"{name}: {reason}", setting=name)


def timeout(_: Any, __: Any, value: TimeoutSetting) -> None:
    """Accept seconds, a Timeout, or None."""
    checked_timeouts(value)


def header_value(_: Any, attribute: Any, value: str | Secret | Callable[[], Any] | None) -> None:
    """Accept the value of a header, or a function that gives the key; no message repeats the value: it may be a key."""
    if value is not None and not (callable(value) and attribute.name == "api_key"):
        checked_header(attribute.name, value)


def key_header(config: Any, attribute: Any, value: object) -> None:
    """Accept the name of the header that has the key: in `Authorization` after the word Bearer, in others alone."""
    if not isinstance(value, str) or not value:
        raise _refusal(attribute.name, f"expected the name of a header, got {value!r}")
    headers(config, attribute, {value: ""})
    if callable(config.api_key) and value.lower() != "authorization":
        raise _refusal(attribute.name, "expected 'Authorization' beside an api_key that is a function")


def headers(_: Any, attribute: Any, value: Any) -> None:
    """Accept a mapping of header names to values."""
    _mapping(attribute, value)
    _refuse_unless(attribute.name, lambda: overlaid((), value))


def query(_: Any, attribute: Any, value: Any) -> None:
    """Accept a mapping of query parameters."""
    _mapping(attribute, value)
    if value:
        from ..core.request.query import encode_query  # most clients add nothing to queries

        _refuse_unless(attribute.name, lambda: encode_query(value.items()))


def _refuse_unless(name: str, written: Callable[[], object]) -> None:
    """Refuse values that *written* refuses; without a context, whose frames hold the values."""
    try:
        written()
    except InvalidParameterError as exc:
        reason = str(exc)
    else:
        return
    raise _refusal(name, reason)


def _mapping(attribute: Any, value: object) -> None:
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise _refusal(attribute.name, f"expected a mapping of names to values, got {type(value).__name__}")


def base_url(config: Any, _: Any, value: object) -> None:
    """Accept a URL that keys can be sent to."""
    checked_base_url(value, allow_http=config.allow_http)


def websocket_base_url(config: Any, _: Any, value: object) -> None:
    """Accept a URL that keys can be sent to over WebSockets, of the scheme ws, wss, http or https, or None."""
    if value is None:
        return
    try:
        checked_base_url(over_http(value) if isinstance(value, str) else value, allow_http=config.allow_http)
    except ConfigurationError as error:
        reason = str(error).removeprefix("base_url: ")
    else:
        return
    raise _refusal("websocket_base_url", reason)


def url_text(value: object) -> Any:
    """Convert a URL object of any library to text, without a slash at its end: paths begin with one."""
    text = value if isinstance(value, str | type(None)) else str(value)
    return shielded("base_url", text and text.strip().rstrip("/"))


def secret(value: object) -> Any:
    """Wrap a credential."""
    return shielded("api_key", value)


def proxy(value: object) -> Any:
    """Wrap the URL of a proxy: it may have a password."""
    return shielded("proxy", value)


def parts(value: object) -> Any:
    """Convert the list of a file to a tuple, and wrap the password of the key."""
    return shielded("cert", value)


def workload_identity(_: Any, __: Any, value: Any) -> None:
    """Accept the description of an identity, or None."""
    if value is not None:
        from ..core.calls.identities import identity_of  # most clients have a key

        identity_of(value)


def provider(_: Any, __: Any, value: object) -> None:
    """Accept a provider, or None."""
    checked_provider(value)


def region(_: Any, attribute: Any, value: object) -> None:
    """Accept the name of a region, or None."""
    if value is not None and value not in REGIONS:
        raise _refusal(attribute.name, f"expected one of {', '.join(REGIONS)}, got {value!r}")


def path_or_none(_: Any, attribute: Any, value: object) -> None:
    """Accept the path of a file as a string, or None."""
    if value is not None and (not isinstance(value, str) or not value):
        raise _refusal(attribute.name, f"expected the path of a file or None, got {value!r}")


def certificate(_: Any, attribute: Any, value: object) -> None:
    """Accept the path of a certificate with its key, or both paths and optionally the password of the key, or None."""
    parts = (value,) if isinstance(value, str) else value
    if value is not None and not (
        isinstance(parts, tuple)
        and 1 <= len(parts) <= 3
        and all(isinstance(part, str | Secret) and part for part in parts)
    ):
        raise _refusal(
            attribute.name, "expected the path of a file, or (certificate, key) or (certificate, key, password)"
        )


def verification(_: Any, attribute: Any, value: object) -> None:
    """Accept True, False, "system" and an SSL context."""
    if not isinstance(value, bool) and value != "system" and not hasattr(value, "verify_mode"):
        raise _refusal(attribute.name, f"expected True, False, 'system' or an ssl.SSLContext, got {value!r}")


def proxy_url(_: Any, attribute: Any, value: object) -> None:
    """Accept the URL of a proxy, or None; the message does not repeat it: it may have a password."""
    if value is None:
        return
    if not isinstance(value, str) or not value.startswith(("http://", "https://", "socks5://", "socks5h://")):
        raise _refusal(attribute.name, "expected http://, https://, socks5:// or socks5h:// and a host")


def limiter(value: object) -> RateLimiter | ModelLimits | None:
    """Return a limiter, made of limits, or of limits for each model, if they are given."""
    if value is None:
        return None
    from ..core.resilience.model_limits import limiter as made  # most clients have none

    return made(value)


def endpoints(value: object) -> Endpoints | None:
    """Return the pool of the endpoints."""
    if value is None:
        return None
    from ..core.resilience.endpoints import endpoints as made  # most clients have none

    return made(value)


def endpoint_urls(config: Any, _: Any, value: Endpoints | None) -> None:
    """Accept endpoints whose URLs keys can be sent to."""
    for each in () if value is None else value.each:
        try:
            checked_base_url(each.base_url, allow_http=config.allow_http)
        except ConfigurationError as error:
            reason = str(error).removeprefix("base_url: ")
        else:
            continue
        raise _refusal("endpoints", reason)


def bulkhead(value: object) -> Bulkhead | None:
    """Return a bulkhead, made of a number if one is given."""
    if value is None:
        return None
    from ..core.resilience.bulkhead import bulkhead as made  # most clients have none

    return made(value)


def prices(value: object) -> Prices | None:
    """Return the function that knows the prices; True stands for those of genai-prices."""
    if value is None or value is False:
        return None
    if value is True:
        from ..observe.known_prices import known_price  # loads genai-prices

        return known_price
    if callable(value):
        return cast("Prices", value)
    raise _refusal("prices", f"expected True, False or a function, got {value!r}")


def spend_cap(config: Any, _: Any, value: object) -> None:
    """Accept a cap beside prices, or None."""
    if value is None:
        return
    from ..core.resilience.spend_cap import SpendCap  # most clients have none

    if not isinstance(value, SpendCap):
        raise _refusal("spend_cap", f"expected a SpendCap or None, got {value!r}")
    if config.prices is None:
        raise _refusal("spend_cap", "expected prices beside it: prices=True, or a function")


def tracing(value: object) -> Tracing | None:
    """Return the observer that makes spans; True makes one."""
    if value is True:
        from ..observe import Tracing  # loads OpenTelemetry

        return Tracing()
    made: Tracing | None = _observer("tracing", value)
    return made


def metrics(value: object) -> Metrics | None:
    """Return the observer that measures; True makes one."""
    if value is True:
        from ..observe import OpenTelemetryMetrics

        return OpenTelemetryMetrics()
    made: Metrics | None = _observer("metrics", value)
    return made


def _observer(name: str, value: Any) -> Any:
    if value is None or value is False:
        return None
    if callable(getattr(value, "observe", None)):
        return value
    raise _refusal(name, f"expected True, False or an observer, got {value!r}")


def log_level(value: object) -> str | None:
    """Accept the name of a level, or None."""
    if value is None:
        return None
    from ..observe.levels import checked_level  # most applications set up logging themselves

    return checked_level(value)
