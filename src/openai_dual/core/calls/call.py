"""A call is a value: what to send and how to read the answer. It performs no I/O.

The generated endpoint modules build these; the client sends them. Imports `middleware`, `omit`, `shielded` and
the errors.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar
from urllib.parse import quote

from attrs import evolve, field, frozen

from ...errors import InvalidParameterError
from ..omit import Omit, omit
from ..secrets import unshown
from .middleware import Middlewares, middlewares

if TYPE_CHECKING:
    from typing import Self

    from httpx import Timeout

    from ..cancellation import CancelToken

T = TypeVar("T")
E = TypeVar("E")
I = TypeVar("I")  # noqa: E741 (an item of a page; the letter the field uses)

Answer: TypeAlias = Literal["json", "binary", "text_or_json", "nothing"]
"""What a 2xx body is: JSON; bytes; text, or JSON where the content type says so; nothing."""

PageKind: TypeAlias = Literal["cursor", "conversation", "next", "single"]
"""How a list goes on: `after` the last item's id; `after` the body's last_id; `after` the body's next; not at all."""

EventKind: TypeAlias = Literal["chat", "completions", "responses", "runs", "transcription", "speech", "images"]
"""Which rules decide that an event stream is complete, and which events are errors."""


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
    """Whether repeating a request that may already have been carried out leaves a second thing behind."""
    deprecated: bool = False
    name: str = ""
    """The method of the client, such as "chat.completions.create"; nothing for an operation that nobody described."""
    replacement: str | None = None
    """What to use in the place of a deprecated one."""
    outdated: Mapping[str, str | None] = {}
    """Deprecated fields of the body, and what to use in their place."""


@frozen
class CallOptions:
    """The settings of one call; what is omitted comes from the client."""

    timeout: float | Timeout | Omit | None = omit
    deadline: float | Omit | None = omit
    max_retries: int | Omit | None = omit
    idempotency_key: str | Omit | None = omit
    cancel: CancelToken | None = None
    middleware: tuple[Callable[..., Any], ...] = field(default=(), converter=middlewares)
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
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> CallOptions:
    """Collect the per-call settings that a generated builder was given; nearly always there are none."""
    if (
        timeout is deadline is max_retries is idempotency_key is omit
        and extra_headers is extra_query is extra_body is None
        and cancel is None
        and middleware is None
    ):
        return DEFAULTS
    return CallOptions(
        timeout, deadline, max_retries, idempotency_key, cancel, middleware, extra_headers, extra_query, extra_body
    )


@frozen
class Form:
    """The fields of a multipart body, unencoded; files among them in any form the API accepts."""

    fields: Mapping[str, Any]
    json_allowed: bool = False
    """Whether the operation takes JSON too: then a form without a file goes out as JSON."""
    files: Sequence[str] = ()
    """Fields that are files: text in the place of one is refused, it would go out as an ordinary field."""
    types: Mapping[str, str] = {}
    """Content types of fields, by name, where the description gives them; a value for a JSON one is written as JSON."""


@frozen
class Raw:
    """A body that goes out as it is, with its content type."""

    content: str | bytes
    content_type: str


@frozen
class Call(Generic[T]):
    """One un-sent use of an operation; `decode` reads the parsed JSON of its answer."""

    operation: Operation
    decode: Callable[[Any], T]
    path: str
    query: Sequence[tuple[str, Any]] = ()
    headers: Mapping[str, str] = {}
    body: Any = omit
    """The JSON body as given, a `Form`, a `Raw`, or omitted."""
    options: CallOptions = DEFAULTS

    def replace(self, **changes: Any) -> Self:
        """Copy this call with *changes* to its fields."""
        return evolve(self, **changes)


@frozen
class StreamCall(Call[E], Generic[E]):
    """A call answered by a stream of events; `decode` reads the parsed JSON of one event."""


@frozen
class PageCall(Call[Any], Generic[I]):
    """A call answered by one page of a list; `item` reads one element of the body's `data`."""

    item: Callable[[Any], I] = lambda value: value
    page: PageKind = "cursor"


def expand(template: str, **values: str | int) -> str:
    """Fill the path *template* with percent-encoded *values*.

    Raises `InvalidParameterError`, naming the parameter, for anything but a non-empty string or an integer,
    and for dot segments, which would change the path.
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
    """Keep the query arguments that were not omitted, in the order given."""
    return [(name, value) for name, value in values.items() if value is not omit]


def header_values(values: Mapping[str, str | Sequence[str] | Omit]) -> dict[str, str]:
    """Keep the header arguments that were not omitted; the strings of a list are joined by commas."""
    return {
        name: value if isinstance(value, str) else ",".join(value)
        for name, value in values.items()
        if not isinstance(value, Omit)
    }
