"""A call is a value: a prepared request, and the decoder of its response. It performs no I/O.

The generated modules of operations build calls; the client sends them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar
from urllib.parse import quote

from ..._values import evolve, field, frozen
from ...errors import InvalidParameterError
from ..omit import Omit, omit
from ..secrets import unshown
from .middleware import Middlewares, middlewares

if TYPE_CHECKING:
    from typing import Self

    from httpx import Timeout

    from ..cancellation import CancelToken
    from .options import Validation

T = TypeVar("T")
E = TypeVar("E")
I = TypeVar("I")  # noqa: E741 (an item of a page)

Answer: TypeAlias = Literal["json", "binary", "text_or_json", "nothing", "text", "response"]
"""The body of a 2xx response: JSON; bytes; text, or JSON if the content type says so; nothing.

The decoders of `text` and `response` are called with the response: text refuses HTML pages, and a response nothing.
"""

PageKind: TypeAlias = Literal["cursor", "conversation", "next", "token", "single"]
"""Where the cursor of the next page is: the last item's id or `last_id`; `last_id`; `next`; `next`; nowhere.

The cursor is sent as `after`, that of a `token` page as `page`.
"""

EventKind: TypeAlias = Literal[
    "chat", "completions", "responses", "runs", "transcription", "speech", "images", "agents", "agent_turn"
]
"""Which rules decide whether an event stream is complete, and which events are errors."""


@frozen
class Operation:
    """The facts of one API operation, the same for every use of it."""

    id: str
    method: str
    path: str
    answer: Answer = "json"
    auth: Literal["bearer", "admin"] = "bearer"
    headers: Mapping[str, str] = {}
    query: tuple[tuple[str, str], ...] = ()
    events: EventKind | None = None
    creates: bool = False
    """Whether the operation is not idempotent: repeating it may create a second object."""
    deprecated: bool = False
    name: str = ""
    """The client method, such as "chat.completions.create"; empty for an undocumented operation."""
    replacement: str | None = None
    """The operation to use instead of a deprecated one."""
    outdated: Mapping[str, str | None] = {}
    """Deprecated fields of the body, and the fields to use instead."""


@frozen
class CallOptions:
    """The settings of one call; an omitted setting is that of the client."""

    timeout: float | Timeout | Omit | None = omit
    deadline: float | Omit | None = omit
    max_retries: int | Omit | None = omit
    idempotency_key: str | Omit | None = omit
    cancel: CancelToken | None = None
    middleware: tuple[Callable[..., Any], ...] = field(default=(), converter=middlewares)
    validate_requests: Validation | Omit = omit
    extra_headers: Mapping[str, str | Omit] | None = field(default=None, converter=unshown)
    extra_query: Mapping[str, object] | None = field(default=None, converter=unshown)
    extra_body: object | None = None


DEFAULTS = CallOptions()


def call_options(
    timeout: float | Timeout | Omit | None = omit,
    deadline: float | Omit | None = omit,
    max_retries: int | Omit | None = omit,
    idempotency_key: str | Omit | None = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> CallOptions:
    """Collect the settings of one call; most calls have none, and share one instance."""
    if (
        timeout is deadline is max_retries is idempotency_key is validate_requests is omit
        and extra_headers is extra_query is extra_body is None
        and cancel is None
        and middleware is None
    ):
        return DEFAULTS
    return CallOptions(
        timeout,
        deadline,
        max_retries,
        idempotency_key,
        cancel,
        middleware,
        validate_requests,
        extra_headers,
        extra_query,
        extra_body,
    )


@frozen
class Form:
    """The fields of a multipart body, not yet encoded, and files in any form that is accepted."""

    fields: Mapping[str, Any]
    json_allowed: bool = False
    """Whether the operation accepts JSON too: then a form without a file is sent as JSON."""
    files: Sequence[str] = ()
    """Fields that are files: text is refused there, because it would be sent as an ordinary field."""
    parts: Sequence[tuple[str, Any]] = ()
    """Files after the fields, each with the exact name of its part; a name may come more than once."""
    types: Mapping[str, str] = {}
    """Content types of fields, by name; the value of a JSON field is written as JSON."""


@frozen
class Raw:
    """A body that is sent unchanged, with its content type: text, bytes, a file, a path or an iterator of bytes."""

    content: Any
    content_type: str


@frozen
class Call(Generic[T]):
    """One prepared request; `decode` converts the parsed JSON of its response."""

    operation: Operation
    decode: Callable[[Any], T]
    path: str
    query: Sequence[tuple[str, Any]] = ()
    headers: Mapping[str, str] = {}
    body: Any = omit
    """The JSON body as given, a `Form`, a `Raw`, or omitted."""
    options: CallOptions = DEFAULTS

    def replace(self, **changes: Any) -> Self:
        """Return a copy of this call with *changes* to its fields."""
        return evolve(self, **changes)


@frozen
class StreamCall(Call[E], Generic[E]):
    """A call whose response is a stream of events; `decode` converts the parsed JSON of one event."""

    wrap: Callable[[Any], Any] | None = None
    """Makes what the caller receives of the `Stream` or `AsyncStream`; None gives the stream itself."""


@frozen
class PageCall(Call[Any], Generic[I]):
    """A call whose response is one page of a list; `item` converts one element of the body's `data`."""

    item: Callable[[Any], I] = lambda value: value
    page: PageKind = "cursor"
    pages: int = 0
    """Pages that were read before this one."""
    checkpoint: str = ""
    """The cursor after 1, 2, 4, 8... pages. If it comes again, the cursors lead in a circle (Brent 1980)."""


def expand(template: str, **values: str | int) -> str:
    """Fill the path *template* with percent-encoded *values*.

    Raises `InvalidParameterError`, naming the parameter, for a value that is neither a non-empty string nor an
    integer, and for dot segments, which would change the path.
    """
    return template.format_map({name: _segment(name, value) for name, value in values.items()})


def _segment(name: str, value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value:
        raise InvalidParameterError(f"path parameter {name!r}: expected a non-empty string, got {value!r}")
    if value in {".", ".."}:
        raise InvalidParameterError(f"path parameter {name!r}: expected an identifier, got the dot segment {value!r}")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError as exc:
        raise InvalidParameterError(f"path parameter {name!r}: expected Unicode text, got {value!r}") from exc


def pairs(**values: Any) -> list[tuple[str, Any]]:
    """Return the query arguments that were not omitted, in order."""
    return [(name, value) for name, value in values.items() if value is not omit]


def header_values(values: Mapping[str, str | Sequence[str] | Omit]) -> dict[str, str]:
    """Return the header arguments that were not omitted; the strings of a list are joined by commas."""
    return {
        name: value if isinstance(value, str) else _joined(name, value)
        for name, value in values.items()
        if not isinstance(value, Omit)
    }


def _joined(name: str, values: object) -> str:
    texts: list[object] = list(values) if isinstance(values, Iterable) else [values]
    if values is None or not all(isinstance(text, str) for text in texts):
        raise InvalidParameterError(f"header {name!r}: expected text or a list of texts, got {type(values).__name__}")
    return ",".join(map(str, texts))
