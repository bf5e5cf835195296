"""The requests of `client.get`, `client.post` and so on, for operations that the description lacks.

Their keywords are those of this package, such as `query` and `timeout`, and those of the official one: `options`,
`content`, `files`, `stream`, `stream_cls`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, get_origin

from ..core.calls.call import Call, CallOptions, EventKind, Form, Operation, PageCall, Raw, StreamCall, call_options
from ..core.omit import is_omitted, omit
from ..errors import InvalidParameterError

NAMES: Final[Mapping[str, str]] = {
    "headers": "extra_headers",
    "extra_json": "extra_body",
    "timeout": "timeout",
    "max_retries": "max_retries",
    "idempotency_key": "idempotency_key",
}
"""Official options -> the settings of a call that they are here."""
OTHERS: Final = frozenset({"params", "follow_redirects", "security", "post_parser", "synthesize_event_and_data"})
JSON: Final = "application/json"
EVENTS: Final[Mapping[str, EventKind]] = {
    "chat/completions": "chat",
    "completions": "completions",
    "responses": "responses",
}
"""The kinds of streams whose end is known, by their path."""


def custom_call(
    method: str,
    path: str,
    *,
    cast_to: Any = omit,
    query: Mapping[str, Any] | None = None,
    body: Any = omit,
    content: Any = None,
    files: Any = None,
    options: Mapping[str, Any] | None = None,
    stream: bool = False,
    stream_cls: Any = None,
    **settings: Any,
) -> Call[Any]:
    """Build a call of *method* at *path*; *cast_to* is the type of its response, or of the events of its stream."""
    from ..core.decoding.casts import argument_of, cast_of, chunk_of  # most programs use documented operations

    given = dict(options or {})
    operation = _operation(method, path, given)
    made = _settings(given, settings)
    asked = tuple({**(given.get("params") or {}), **(query or {})}.items())
    sent = _body(body, content, files, made)
    parse = given.get("post_parser")
    if stream:
        kind = argument_of(stream_cls, cast_to)
        events = Operation(
            operation.id, method, "", creates=operation.creates, auth=operation.auth, events=_events(path)
        )
        wrap = None if stream_cls is None else _wrap(stream_cls)
        return StreamCall(events, chunk_of(kind), path, asked, {}, sent, made, wrap=wrap)
    cast = cast_of(cast_to)
    decode = cast.decode if parse is None or is_omitted(parse) else _then(cast.decode, parse)
    typed = Operation(operation.id, method, "", answer=cast.answer, creates=operation.creates, auth=operation.auth)
    return Call(typed, decode, path, asked, {}, sent, made)


def custom_list(
    path: str,
    *,
    model: Any,
    page: Any,
    body: Any = omit,
    options: Mapping[str, Any] | None = None,
    method: str = "get",
    **settings: Any,
) -> PageCall[Any]:
    """Build the call of a list at *path*: *model* is the type of its items, *page* the class of its pages."""
    from ..core.decoding.casts import chunk_of  # as above
    from ..core.decoding.decoders import kept

    kind = getattr(get_origin(page) or page, "kind", None)
    if not isinstance(kind, str):
        raise InvalidParameterError(f"page: expected a class of pages such as SyncCursorPage[Model], got {page!r}")
    given = dict(options or {})
    operation = _operation(method.upper(), path, given)
    made = _settings(given, settings)
    asked = tuple((given.get("params") or {}).items())
    return PageCall(operation, kept, path, asked, {}, _body(body, None, None, made), made, chunk_of(model), kind)  # type: ignore[arg-type]  # one of the kinds


def _operation(method: str, path: Any, given: Mapping[str, Any]) -> Operation:
    if not isinstance(path, str) or not path:
        raise InvalidParameterError(f"path: expected a path such as '/models', got {path!r}")
    if unknown := given.keys() - NAMES.keys() - OTHERS:
        raise InvalidParameterError(f"options: there is no option {min(unknown)!r}")
    if given.get("follow_redirects") is False:
        raise InvalidParameterError("options: redirects are followed; give the client an http_client that does not")
    security = given.get("security") or {}
    admin = bool(security.get("admin_api_key_auth")) and not security.get("bearer_auth")
    return Operation(
        id=f"{method} {path}", method=method, path="", auth="admin" if admin else "bearer", creates=method == "POST"
    )


def _settings(given: Mapping[str, Any], settings: Mapping[str, Any]) -> CallOptions:
    """Return the settings of the call: those of the official *given*, then those of this package."""
    official = {NAMES[name]: value for name, value in given.items() if name in NAMES and not is_omitted(value)}
    for name in ("extra_body", "idempotency_key"):
        if official.get(name, omit) is None:
            del official[name]
    return call_options(**{**official, **settings})


def _body(body: Any, content: Any, files: Any, made: CallOptions) -> Any:
    if content is not None:
        if not (body is omit or body is None):
            raise InvalidParameterError("body: expected nothing beside content, which is the body")
        return Raw(content, _content_type(made))
    if files is None or is_omitted(files):
        return omit if body is None else body
    fields = {} if body is None or is_omitted(body) else body
    if not isinstance(fields, Mapping):
        raise InvalidParameterError(f"body: expected a mapping of fields beside files, got {type(body).__name__}")
    pairs = files.items() if isinstance(files, Mapping) else files
    return Form(fields, parts=tuple((name, value) for name, value in pairs))


def _content_type(made: CallOptions) -> str:
    for name, value in (made.extra_headers or {}).items():
        if name.lower() == "content-type" and isinstance(value, str):
            return value
    return JSON


def _events(path: str) -> EventKind | None:
    return EVENTS.get(path.partition("?")[0].strip("/"))


def _then(decode: Callable[[Any], Any], parse: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: parse(decode(value))


def _wrap(stream_cls: Any) -> Callable[[Any], Any]:
    from ..responses.own_streams import adopted  # few programs have classes of streams

    cls = get_origin(stream_cls) or stream_cls
    return partial(adopted, cls)
