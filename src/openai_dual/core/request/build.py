"""From a call and a client's settings to the HTTP request: URL, headers, body.

`Defaults` has the parts that all requests of a client share; `compose` adds the parts of one call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ..._values import evolve, field, frozen
from ...errors import InvalidParameterError, MissingCredentialsError
from ...redaction import REDACTION, is_secret
from ..call_info import CallInfo
from ..calls.call import Call, Form, Raw, StreamCall
from ..checks import checked_timeouts
from ..effects import Body, Headers, HttpRequest
from ..jsons import dumps
from ..omit import Omit, omit
from ..secrets import unshown
from .headers import header_value, overlaid
from .query import merged_query

if TYPE_CHECKING:
    from ..calls.signing import Signer

JSON: Final = (b"Content-Type", b"application/json")

ACCEPT: Final = dict.fromkeys(("json", "nothing")) | dict.fromkeys(
    ("binary", "text_or_json", "text", "response"), "*/*"
)
"""The `Accept` header by kind of response; None leaves the client's default, JSON."""

COUNTABLE: Final = frozenset({"chat", "completions"})
"""Streams that report their usage only on request."""

WITHOUT_BODY: Final = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
"""Methods whose requests have no body, not even an empty one."""

OF_A_CALL: Final = frozenset({"content-type", "idempotency-key", "x-client-request-id"})
"""Headers that each call with a body sets itself."""

KEYS: Final = {"bearer": "api_key (or OPENAI_API_KEY)", "admin": "admin_api_key (or OPENAI_ADMIN_KEY)"}
"""The settings that hold the key, by kind of authorization."""


@frozen
class Defaults:
    """The parts that all requests of a client share: URL, headers with and without a key, query, timeouts."""

    base_url: str
    """The base URL without its query."""
    fixed_query: str = field(repr=False)
    """The query of the base URL."""
    headers: Headers = field(repr=False)
    authorized: Mapping[str, Headers] = field(repr=False)
    """The headers with the key, by kind of authorization."""
    provider: Callable[[], Any] | None
    """The function that returns the API key for each attempt."""
    query: tuple[tuple[str, Any], ...] = field(repr=False)
    timeouts: Mapping[str, float | None]
    stream_usage: bool = False
    overlapping: bool = False
    """Whether a header that calls set is among the defaults: that of the call is sent."""
    signer: Signer | None = None
    """What authorizes every attempt of requests that bring no credential of their own."""


@frozen
class Composed:
    """A request, and the function that returns its credential for each attempt, if it has none yet."""

    request: HttpRequest
    key: Callable[[], Any] | None
    id: str
    """The correlation id; sent as the header `X-Client-Request-Id` with requests that have one."""
    signer: Signer | None = None


@frozen
class Credential:
    """How one request is authorized: by its headers, by a function that returns the key, or by a signer."""

    headers: Headers = field(repr=False)
    provider: Callable[[], Any] | None = None
    signer: Signer | None = None


def compose(call: Call[Any], defaults: Defaults, call_id: str) -> Composed:
    """Build the request of *call*. All its attempts have the correlation id *call_id*, unless a header sets another.

    Raises `InvalidParameterError` for a value that cannot be sent, and `MissingCredentialsError` if the operation
    needs a key that the client does not have.
    """
    operation, options = call.operation, call.options
    url = _url(call, defaults)
    accept = "text/event-stream" if isinstance(call, StreamCall) else ACCEPT[operation.answer]
    accepted = {"Accept": accept} if accept else {}
    extra = _extra_headers(call)
    overlays = [given for given in (accepted, operation.headers, call.headers, extra) if given]
    credential = _credential(call, defaults, overlays)
    content_type, body = _body(call, stream_usage=defaults.stream_usage)
    headers: Headers = [*credential.headers, *_of_this_call(call, call_id, content_type)]
    if overlays or defaults.overlapping:
        headers = overlaid(headers, *overlays)
    if extra or defaults.overlapping:
        call_id = _sent_id(headers) or call_id
    timeouts = defaults.timeouts if isinstance(options.timeout, Omit) else checked_timeouts(options.timeout)
    request = HttpRequest(operation.method, url, headers, body, timeouts)
    return Composed(request, credential.provider, call_id, credential.signer)


def recompose(call: Call[Any], defaults: Defaults, sent: Composed) -> Composed:
    """Build *call* with other *defaults* for a later attempt: the body and its own headers stay those of *sent*."""
    fresh = compose(call.replace(body=omit), defaults, sent.id)
    own = [pair for pair in sent.request.headers if pair[0].decode().lower() in OF_A_CALL]
    others = [pair for pair in fresh.request.headers if pair[0].decode().lower() not in OF_A_CALL]
    renewed = evolve(sent.request, url=fresh.request.url, headers=[*others, *own])
    return Composed(renewed, fresh.key, sent.id, fresh.signer)


def info_of(call: Call[Any], composed: Composed) -> CallInfo:
    """Return the facts of *call*, of which *composed* was made, for gates and hooks."""
    operation, url = call.operation, composed.request.url
    return CallInfo(
        operation.id,
        operation.method,
        REDACTION.url(url) if "?" in url or "@" in url else url,
        model_of(call),
        operation.creates,
        name=operation.name,
        path=operation.path,
        id=composed.id,
    )


def model_of(call: Call[Any]) -> Any:
    """Return the model that the request of *call* names: in its body, a field of its form, or its query; else None."""
    body, extra = call.body, call.options.extra_body
    if extra is None and body.__class__ is dict:  # nearly every call
        return body.get("model")
    if isinstance(extra, Mapping) and "model" in extra:
        return extra["model"]
    fields = body.fields if isinstance(body, Form) else body
    if isinstance(fields, Mapping):
        return fields.get("model")
    return dict(call.query).get("model") if call.query else None  # a WebSocket


def _of_this_call(call: Call[Any], call_id: str, content_type: tuple[bytes, bytes] | None) -> list[tuple[bytes, bytes]]:
    headers = [] if content_type is None else [content_type]
    if call.operation.method == "POST":
        own = call.options.idempotency_key
        headers.append((b"X-Client-Request-Id", call_id.encode()))
        if own is not None:
            key = call_id if isinstance(own, Omit) else own
            headers.append((b"Idempotency-Key", header_value("idempotency_key", key)))
    return headers


def _sent_id(headers: Headers) -> str:
    """Return the correlation id in *headers*; empty if there is none."""
    return next((value.decode("latin-1") for name, value in headers if name.lower() == b"x-client-request-id"), "")


def _credential(call: Call[Any], defaults: Defaults, overlays: Sequence[Mapping[str, Any]]) -> Credential:
    """Choose the credential for the operation; none is added for another origin, or if the request brings its own."""
    kind, signer = call.operation.auth, defaults.signer
    if signer is not None and signer.exclusive:
        return Credential(defaults.authorized.get(kind, defaults.headers), signer=signer)
    if not _same_origin(call.path, defaults.base_url):
        return Credential([header for header in defaults.headers if not is_secret(header[0].decode())])
    if headers := defaults.authorized.get(kind):
        return Credential(headers)
    if any(name.lower() == "authorization" for overlay in overlays for name in overlay):
        return Credential(defaults.headers)
    if any(name.lower() == b"authorization" for name, _ in defaults.headers):
        return Credential(defaults.headers)
    if kind == "bearer" and (signer is not None or defaults.provider is not None):
        return Credential(defaults.headers, defaults.provider, signer)
    raise MissingCredentialsError(
        f"{call.operation.name or call.operation.id}() needs another key than the client has: pass {KEYS[kind]}",
        setting="api_key" if kind == "bearer" else "admin_api_key",
    )


def _url(call: Call[Any], defaults: Defaults) -> str:
    """Return the URL. A query parameter that several places set is sent once: the nearest to the call wins."""
    path = call.path
    absolute = "://" in path
    url = path if absolute else f"{defaults.base_url}/{path.lstrip('/')}"
    extra = _mapping("extra_query", call.options.extra_query)
    fixed = "" if absolute else defaults.fixed_query
    if not (call.query or call.operation.query or defaults.query or extra or fixed):
        return url
    url, _, written = url.partition("?")
    layers: list[Sequence[tuple[str, Any]]] = [defaults.query, call.operation.query, call.query, tuple(extra.items())]
    if absolute and not _same_origin(path, defaults.base_url):
        layers = [[(name, value) for name, value in layer if not is_secret(name)] for layer in layers]
    query = merged_query(fixed, layers[0], layers[1], written, *layers[2:])
    return f"{url}?{query}" if query else url


def _extra_headers(call: Call[Any]) -> Mapping[str, Any]:
    """Return the caller's headers; for a form without the content type, of which the form alone knows the boundary."""
    extra = _mapping("extra_headers", call.options.extra_headers)
    if not isinstance(call.body, Form):
        return extra
    kept: Mapping[str, Any] = unshown({name: extra[name] for name in extra if str(name).lower() != "content-type"})
    return kept


def _mapping(name: str, value: Any) -> Mapping[str, Any]:
    if isinstance(value, Mapping):
        return value
    if value is None or value is omit:
        return {}
    raise InvalidParameterError(f"{name}: expected a mapping of names to values, got {type(value).__name__}")


def _same_origin(path: str, base_url: str) -> bool:
    return "://" not in path or urlsplit(path)[:2] == urlsplit(base_url)[:2]


def _body(call: Call[Any], *, stream_usage: bool) -> tuple[tuple[bytes, bytes] | None, bytes | Body | None]:
    """Encode the body; return its content type as a header, and the body."""
    body = extended(call.body, call.options.extra_body)
    if body is omit:
        return None, None if call.operation.method in WITHOUT_BODY else b""
    if isinstance(body, Raw):
        return (b"Content-Type", header_value("content_type", body.content_type)), _content(body)
    if isinstance(body, Form):
        return _form(body)
    if stream_usage and isinstance(call, StreamCall) and call.operation.events in COUNTABLE:
        body = {"stream_options": {"include_usage": True}, **body}
    return JSON, dumps(body)


def _content(body: Raw) -> bytes | Body:
    if isinstance(body.content, str):
        return body.content.encode()
    if isinstance(body.content, bytes):
        return body.content
    from .multipart import MultipartBody  # loaded on use: few bodies are files
    from .sources import source

    return MultipartBody(body.content_type, (source("content", body.content),))


def _form(form: Form) -> tuple[tuple[bytes, bytes], bytes | Body]:
    from .multipart import encode, has_file  # loaded on use: most calls have no form

    if form.json_allowed and not has_file(form.fields):
        return JSON, dumps(form.fields)
    body = encode(form)
    return (b"Content-Type", body.content_type.encode()), body


def extended(body: Any, extra: Any) -> Any:
    """Merge `extra_body` over the body, field by field; it is the body if there is none."""
    if extra is None or extra is omit:
        return body
    if body is omit:
        return extra
    if isinstance(extra, Mapping):
        if isinstance(body, Form):
            return evolve(body, fields={**body.fields, **extra})
        if isinstance(body, Mapping):
            return {**body, **extra}
    raise InvalidParameterError("extra_body: expected a mapping, for an operation whose body has fields")
