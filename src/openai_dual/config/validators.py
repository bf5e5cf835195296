"""What the fields of `Config` are turned into and checked by. Messages begin with the field's name.

Imports the errors and, of `core`, what checks single values; the limiter and the bulkhead where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..core.checks import TimeoutSetting, checked_seconds, checked_timeouts
from ..core.request.headers import overlaid
from ..core.request.query import encode_query
from ..core.secrets import Secret, checked_header, shielded
from ..errors import ConfigurationError, InvalidParameterError
from .base_urls import checked_base_url

if TYPE_CHECKING:
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.rate_limiter import RateLimiter
    from ..observe import Metrics, Tracing


def instance(kind: type) -> Callable[[Any, Any, Any], None]:
    """Make a validator of instances of *kind*, and of None."""

    def check(_: Any, attribute: Any, value: object) -> None:
        if value is not None and not isinstance(value, kind):
            raise ConfigurationError(f"{attribute.name}: expected a {kind.__name__} or None, got {value!r}")

    return check


def seconds(_: Any, attribute: Any, value: float | None) -> None:
    """Accept a positive number of seconds, or None."""
    checked_seconds(attribute.name, value)


def flag(_: Any, attribute: Any, value: object) -> None:
    """Accept True and False."""
    if not isinstance(value, bool):
        raise ConfigurationError(f"{attribute.name}: expected True or False, got {value!r}")


def count_or_none(_: Any, attribute: Any, value: object) -> None:
    """Accept a whole number from 1 on, or None."""
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        raise ConfigurationError(f"{attribute.name}: expected a whole number, 1 or more, or None, got {value!r}")


def timeout(_: Any, __: Any, value: TimeoutSetting) -> None:
    """Accept seconds, a Timeout, or None."""
    checked_timeouts(value)


def header_value(_: Any, attribute: Any, value: str | Secret | Callable[[], Any] | None) -> None:
    """Refuse what cannot stand in a header, without repeating it: it may be a key."""
    if value is not None and not (callable(value) and attribute.name == "api_key"):
        checked_header(attribute.name, value)


def key_header(config: Any, attribute: Any, value: object) -> None:
    """Accept the name of the header that has the key: `Authorization` has it after the word Bearer, others alone."""
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"{attribute.name}: expected the name of a header, got {value!r}")
    headers(config, attribute, {value: ""})
    if callable(config.api_key) and value.lower() != "authorization":
        raise ConfigurationError(f"{attribute.name}: expected 'Authorization', where the keys of a function go")


def headers(_: Any, attribute: Any, value: Any) -> None:
    """Accept a mapping of header names to values."""
    _mapping(attribute, value)
    _refuse_unless(attribute.name, lambda: overlaid((), value))


def query(_: Any, attribute: Any, value: Any) -> None:
    """Accept a mapping of query parameters."""
    _mapping(attribute, value)
    _refuse_unless(attribute.name, lambda: encode_query(value.items()))


def _refuse_unless(name: str, written: Callable[[], object]) -> None:
    """Refuse what cannot be *written*; without a context, whose traceback with locals would show the values."""
    try:
        written()
    except InvalidParameterError as exc:
        refusal = f"{name}: {exc}"
    else:
        return
    raise ConfigurationError(refusal)


def _mapping(attribute: Any, value: object) -> None:
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise ConfigurationError(f"{attribute.name}: expected a mapping of names to values, got {type(value).__name__}")


def base_url(config: Any, _: Any, value: object) -> None:
    """Accept a URL that keys may be sent to."""
    checked_base_url(value, allow_http=config.allow_http)


def url_text(value: object) -> Any:
    """Take a URL object of any library by its text; the service's paths begin with the slash."""
    text = value if isinstance(value, str | type(None)) else str(value)
    return shielded("base_url", text and text.strip().rstrip("/"))


def secret(value: object) -> Any:
    """Wrap a credential."""
    return shielded("api_key", value)


def proxy(value: object) -> Any:
    """Wrap the URL of a proxy, which may have a password."""
    return shielded("proxy", value)


def parts(value: object) -> Any:
    """Take the list that a file has in place of a tuple; wrap the key's password."""
    return shielded("cert", value)


def path_or_none(_: Any, attribute: Any, value: object) -> None:
    """Accept the path of a file as a string, or None."""
    if value is not None and (not isinstance(value, str) or not value):
        raise ConfigurationError(f"{attribute.name}: expected the path of a file or None, got {value!r}")


def certificate(_: Any, attribute: Any, value: object) -> None:
    """Accept a file with certificate and key, or the files of both and perhaps the key's password, or None."""
    parts = (value,) if isinstance(value, str) else value
    if value is not None and not (
        isinstance(parts, tuple)
        and 1 <= len(parts) <= 3
        and all(isinstance(part, str | Secret) and part for part in parts)
    ):
        raise ConfigurationError(
            f"{attribute.name}: expected the path of a file, or (certificate, key) or (certificate, key, password)"
        )


def verification(_: Any, attribute: Any, value: object) -> None:
    """Accept True, False and an SSL context."""
    if not isinstance(value, bool) and not hasattr(value, "verify_mode"):
        raise ConfigurationError(f"{attribute.name}: expected True, False or an ssl.SSLContext, got {value!r}")


def proxy_url(_: Any, attribute: Any, value: object) -> None:
    """Accept the URL of a proxy, or None; the message does not repeat it, for it may have a password."""
    if value is None:
        return
    if not isinstance(value, str) or not value.startswith(("http://", "https://", "socks5://", "socks5h://")):
        raise ConfigurationError(f"{attribute.name}: expected http://, https://, socks5:// or socks5h:// and a host")


def limiter(value: object) -> RateLimiter | None:
    """Take a limiter, or make one of limits."""
    if value is None:
        return None
    from ..core.resilience.rate_limiter import limiter as made  # most clients have none

    return made(value)


def bulkhead(value: object) -> Bulkhead | None:
    """Take a bulkhead, or make one of a number."""
    if value is None:
        return None
    from ..core.resilience.bulkhead import bulkhead as made  # most clients have none

    return made(value)


def tracing(value: object) -> Tracing | None:
    """Take what makes spans, or make it for True."""
    if value is True:
        from ..observe import Tracing  # loads OpenTelemetry

        return Tracing()
    made: Tracing | None = _observer("tracing", value)
    return made


def metrics(value: object) -> Metrics | None:
    """Take what counts, or make it for True."""
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
    raise ConfigurationError(f"{name}: expected True, False or an observer, got {value!r}")


def log_level(value: object) -> str | None:
    """Accept the name of a level, or None."""
    if value is None:
        return None
    from ..observe.levels import checked_level  # most applications set up logging themselves

    return checked_level(value)
