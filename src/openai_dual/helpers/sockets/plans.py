"""The arguments that every `connect` has, and the plan of a connection that they make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

from ..._values import evolve
from ...core.calls.call import Call, call_options, expand
from ...core.checks import Check, function, is_whole, number, or_none, seconds, whole
from ...core.decoding.decoders import kept
from ...core.omit import Omit, omit
from ...core.resilience.retry import Retry
from ...errors import ConfigurationError
from ...http.websocket_dial import WebSocketOptions
from ...sockets.managers import Plan
from ...sockets.protocol.settings import DEFAULT_MAX_GAP, DEFAULT_MAX_SIZE, DEFAULT_PING_SECONDS, SocketSettings

if TYPE_CHECKING:
    from ...core.calls.middleware import Middlewares
    from ...core.calls.options import TimeoutSetting
    from ...core.cancellation import CancelToken
    from ...sockets.protocol.channel import Channel, Resume
    from ...sockets.protocol.settings import Memory, OnReconnecting

X = TypeVar("X")
AX = TypeVar("AX")

OF_THE_CALL: Final = frozenset(
    {"timeout", "deadline", "max_retries", "cancel", "middleware", "extra_headers", "extra_query"}
)


def _is_queue(value: Any) -> bool:
    """Tell whether *value* is a limit of buffered messages, as the package websockets has it: one, or high and low."""
    if isinstance(value, tuple):
        return len(value) == 2 and all(each is None or (is_whole(each) and each >= 0) for each in value)
    return value is None or (is_whole(value) and value >= 1)


CHECKS: Final[Mapping[str, Check]] = {
    "on_reconnecting": or_none(function),
    "initial_delay": number(least=0),
    "max_delay": number(least=0),
    "max_queue_size": whole(least=1),
    "max_gap": number(least=0),
    "replay_items": or_none(whole(least=0)),
    "ping_interval": seconds,
    "ping_timeout": seconds,
    "idle_timeout": seconds,
    "max_size": or_none(whole(least=1)),
    "max_queue": Check("a whole number, 1 or more, a pair of whole numbers, or None", _is_queue),
    "websocket_connection_options": or_none(Check("a mapping", lambda value: isinstance(value, Mapping))),
}
"""What the values of the keywords must be."""
NO_DELAY: Final = 1e-6
"""Seconds between two attempts if a caller wants none; those of a `Retry` are above 0."""
RESUMES: Final = ("replay", "fresh", None)


class ConnectKeywords(TypedDict, total=False):
    """How a connection is opened and kept.

    - `resume`: after a loss, "replay" brings a new session to the state of the lost one, "fresh" starts an empty one,
      None raises `WebSocketConnectionClosedError`.
    - `on_reconnecting`: called before each new connection; may return `extra_query`, `extra_headers`, or
      `{"abort": True}`.
    - `max_retries`, `initial_delay`, `max_delay`: of connections that cannot be opened, and of losses between which no
      event came; else the client's `retry`.
    - `max_queue_size`: bytes of events that may wait to be written. `max_gap`: seconds after which waiting audio is
      dropped. `replay_items`: the most items that "replay" gives to a new session.
    - `ping_interval`, `ping_timeout`: seconds of the heartbeat; None turns it off. `idle_timeout`: seconds between two
      events of the server. `max_size`: bytes of one message. `max_queue`: messages that are read ahead.
    - `websocket_connection_options`: other arguments of the package websockets, such as `compression`.
    - `timeout`, `deadline`, `cancel`, `middleware`, `extra_headers`, `extra_query`: as for every call. The token and
      closing the client end the connection; the others are about opening it.
    """

    resume: Resume | None
    on_reconnecting: OnReconnecting | None
    max_retries: int | Omit
    initial_delay: float
    max_delay: float
    max_queue_size: int
    max_gap: float
    replay_items: int | None
    ping_interval: float | None
    ping_timeout: float | None
    idle_timeout: float | None
    max_size: int | None
    max_queue: int | tuple[int | None, int | None] | None
    websocket_connection_options: Mapping[str, Any]
    timeout: TimeoutSetting
    deadline: float | Omit | None
    cancel: CancelToken | None
    middleware: Middlewares
    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None


def planned(
    resource: Any,
    channel: Channel[Any],
    make: Callable[..., X],
    amake: Callable[..., AX],
    keywords: Mapping[str, Any],
    *,
    method: str,
    query: Mapping[str, object] | None = None,
    path: Mapping[str, str] | None = None,
    memory: Callable[[Callable[[], float]], Memory] | None = None,
    resume: Resume | None = None,
) -> Plan[X, AX]:
    """Return the plan of a connection of *resource* to *channel*.

    Raises `TypeError` for a keyword that *method* does not have, and `ConfigurationError` for values out of range.
    """
    given = dict(keywords)
    unknown = sorted(given.keys() - ConnectKeywords.__annotations__.keys())
    if unknown:
        raise TypeError(f"{method}() got an unexpected keyword argument {unknown[0]!r}")
    for name in CHECKS.keys() & given.keys():
        CHECKS[name].of(name, given[name])
    call: Call[Any] = Call(
        channel.operation,
        kept,
        expand(channel.operation.path, **(path or {})),
        [(name, value) for name, value in (query or {}).items() if value is not omit],
        options=call_options(**{name: given[name] for name in OF_THE_CALL & given.keys()}),
    )
    retry = _retry(resource, given)
    settings = SocketSettings(
        _resume(channel, given, resume),
        retry,
        given.get("on_reconnecting"),
        given.get("max_queue_size", channel.queue),
        given.get("max_gap", DEFAULT_MAX_GAP),
        given.get("idle_timeout"),
        given.get("replay_items"),
    )
    return Plan(channel, call, settings, _options(given), make, amake, memory)


def _resume(channel: Channel[Any], given: Mapping[str, Any], usual: Resume | None) -> Resume | None:
    default = "fresh" if given.get("on_reconnecting") else usual
    found: Any = given.get("resume", "replay" if channel.replayable else default)
    if found not in RESUMES:
        raise ConfigurationError(f"resume: expected one of {RESUMES}, got {found!r}", setting="resume")
    if found == "replay" and not channel.replayable:
        raise ConfigurationError(
            f"resume: {channel.operation.name} cannot replay a session: expected 'fresh' or None", setting="resume"
        )
    return found  # type: ignore[no-any-return]  # checked above


def _retry(resource: Any, given: Mapping[str, Any]) -> Retry:
    own: Retry = vars(resource)["_executor"].policy.retry
    changes = {
        name: given[keyword]
        for keyword, name in (("max_retries", "max_retries"), ("initial_delay", "initial"), ("max_delay", "maximum"))
        if keyword in given and not isinstance(given[keyword], Omit)
    }
    changes |= {name: NO_DELAY for name in ("initial", "maximum") if changes.get(name) == 0}
    if changes.get("initial", own.initial) > changes.get("maximum", own.maximum):
        changes["initial"] = changes.get("maximum", own.maximum)
    return evolve(own, **changes) if changes else own


def _options(given: Mapping[str, Any]) -> WebSocketOptions:
    more = dict(given.get("websocket_connection_options") or {})
    return WebSocketOptions(
        ping_interval=given.get("ping_interval", more.pop("ping_interval", DEFAULT_PING_SECONDS)),
        ping_timeout=given.get("ping_timeout", more.pop("ping_timeout", DEFAULT_PING_SECONDS)),
        max_size=given.get("max_size", more.pop("max_size", DEFAULT_MAX_SIZE)),
        max_queue=given.get("max_queue", more.pop("max_queue", 64)),
        compression=more.pop("compression", None),
        close_timeout=more.pop("close_timeout", 5.0),
        more=more,
    )
