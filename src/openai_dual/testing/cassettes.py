"""`cassette`: record responses of the service once, replay them afterwards.

vcrpy selects the recorded response and patches the transports; the modules beside this one correct its gaps.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from copy import copy
from datetime import UTC, date, datetime
from functools import wraps
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, cast, get_args

from vcr.cassette import Cassette
from vcr.record_mode import RecordMode

from ..errors import ConfigurationError
from ..http.websocket_dial import replaced_connections
from ..redaction import Redaction
from .chunks import Cut, cutter
from .cleaning import Cleaner
from .errors import CassetteInUseError, OldCassetteWarning, UnplayedError, UnrecordedRequestError
from .files import Persister
from .matching import MATCHERS, explain
from .recording import Deck

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

F = TypeVar("F", bound=Callable[..., Any])

Mode: TypeAlias = Literal["none", "once", "new_episodes", "all", "rewrite"]
"""Replay or record.

- none: only replay
- once: record if there is no file
- new_episodes: record requests that are not in the file
- all: send everything, replace matches, keep the rest
- rewrite: send everything, replace the file
"""

MODES: Final = cast("tuple[Mode, ...]", get_args(Mode))

_ONE = Lock()
"""Held while a cassette is open, because transports are patched for the whole process."""


def _today() -> date:
    return datetime.now(UTC).date()


class cassette:  # noqa: N801 (used as a function would be, as vcrpy's and contextlib's are)
    """Replay the requests inside from the file *path*, or record them there; a context manager and a decorator.

    It works for both clients and for all other use of httpx; they may share a file. `.yaml` is appended to a path
    without a suffix. *mode* is a `Mode`. *cut* is how bodies are cut into chunks when replayed (see `chunks`). *redact*
    names further headers, query parameters and JSON fields to mask. *origin*, such as `https://api.openai.com`, is
    recorded and matched instead of the scheme, host and port of requests. *match* names the parts that must be equal:
    of `method`, `url`, `body`. *max_age* is in days; an older recording is warned of. *keep* decides whether a cleaned
    request (vcrpy's) is recorded. Dialogues over WebSockets are recorded too; their audio as length and hash, unless
    *keep_audio* is set.

    Raises `ConfigurationError` for invalid settings, `MalformedCassetteError` for an unreadable file,
    `CassetteInUseError` while another cassette is open; inside, `UnrecordedRequestError`; at the end, unless the block
    failed, `UnplayedError` and `LeakedKeyError`. The file is replaced as a whole, and only on success.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        mode: Mode = "none",
        cut: Cut = "event",
        redact: Iterable[str] = (),
        origin: str | None = None,
        match: Sequence[str] = tuple(MATCHERS),
        max_age: float | None = None,
        keep: Callable[[Any], object] | None = None,
        keep_audio: bool = False,
    ) -> None:
        if mode not in MODES:
            raise ConfigurationError(f"mode: expected one of {', '.join(MODES)}, got {mode!r}")
        if unknown := set(match) - MATCHERS.keys():
            raise ConfigurationError(f"match: expected some of {', '.join(MATCHERS)}, got {min(unknown)!r}")
        file = Path(path)
        self.path = file if file.suffix else file.with_suffix(".yaml")
        self.mode: Mode = mode
        self._cut, self._match, self._max_age, self._keep = cutter(cut), match, max_age, keep
        self._redaction, self._origin, self._keep_audio = Redaction(redact), origin, keep_audio

    def __call__(self, function: F) -> F:
        """Open this cassette for each call of *function*, which may be async, but not a generator."""
        if isgeneratorfunction(function) or isasyncgenfunction(function):
            raise ConfigurationError(
                f"cassette: expected a function, got the generator {function.__name__}: use `with`"
            )
        if iscoroutinefunction(function):

            @wraps(function)
            async def awaiting(*args: Any, **keywords: Any) -> Any:
                with copy(self):
                    return await function(*args, **keywords)

            return cast("F", awaiting)

        @wraps(function)
        def blocking(*args: Any, **keywords: Any) -> Any:
            with copy(self):
                return function(*args, **keywords)

        return cast("F", blocking)

    def __enter__(self) -> Self:
        if not _ONE.acquire(blocking=False):
            raise CassetteInUseError(self.path, "another cassette is open: a process has one at a time")
        try:
            self._open()
        except BaseException:
            _ONE.release()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close(failed=kind is not None)

    @property
    def replays(self) -> bool:
        """Whether nothing is sent, because all responses come from the file."""
        return bool(self._tape.write_protected)

    @property
    def unplayed(self) -> Sequence[str]:
        """Return the names of the recorded interactions that were not requested."""
        recorded = enumerate(self._tape.requests[: self._loaded])
        return [f"{each.method} {each.uri}" for number, each in recorded if not self._tape.play_counts[number]]

    def _open(self) -> None:
        self._tape: Any = None
        self._cleaner = Cleaner(self._redaction, self._origin)
        self._deck = Deck(self._cleaner, self._cut, self._unrecorded, self._refused, keep_audio=self._keep_audio)
        self._file = Persister(self.path, blank=self.mode == "rewrite")
        self._context: AbstractContextManager[Any] = Cassette.use(
            path=str(self.path),
            persister=self._file,
            record_mode=RecordMode("all" if self.mode == "rewrite" else self.mode),
            match_on=[MATCHERS[name] for name in self._match],
            before_record_request=self._cleaned,
            before_record_response=self._cleaner.response,
            skip_patchers=("httpx",),
            custom_patches=tuple(self._deck.patches()),
        )
        self._sockets = replaced_connections(self._deck.open_socket)
        self._tape = self._context.__enter__()
        self._sockets.__enter__()
        self._loaded = len(self._tape)
        self._deck.load(self._tape)
        try:
            self._warn_of_age()
        except BaseException:  # warnings may be errors
            self._sockets.__exit__(None, None, None)
            self._context.__exit__(None, None, None)
            raise

    def close(self, *, failed: bool) -> None:
        """Close the cassette.

        If the block *failed*, the file is unchanged, and interactions that were not played are ignored.
        """
        try:
            if not failed:
                self._take_recorded()
        finally:
            try:
                self._sockets.__exit__(None, None, None)
                self._context.__exit__(None, None, None)
            finally:
                _ONE.release()
        if not failed:
            self._file.write(self._cleaner.sent)
            if self.mode not in {"all", "rewrite"} and self.unplayed:
                raise UnplayedError(self.path, self.unplayed)

    def _take_recorded(self) -> None:
        for slot in self._deck.slots:
            response = slot.response()
            if response is not None:
                self._tape.append(slot.request, self._cleaner.response({**response, "recorded": _today()}))

    def _cleaned(self, request: Any) -> Any:
        """Clean a request that is sent or in the file; None if it is neither recorded nor played."""
        clean = self._cleaner.request(request.method, request.uri, request.headers, request.body or b"")
        if self._keep is None or self._keep(clean):
            return clean
        if self._tape is not None and self._tape.write_protected:  # vcrpy would send it
            raise UnrecordedRequestError(self.path, f"nothing of {clean.method} {clean.uri} is kept to answer it")
        return None

    def _unrecorded(self, wanted: Any) -> UnrecordedRequestError:
        return UnrecordedRequestError(self.path, explain(self._tape, wanted, missing=self._file.missing))

    def _refused(self, reason: str) -> UnrecordedRequestError:
        return UnrecordedRequestError(self.path, reason)

    def _warn_of_age(self) -> None:
        days = [response["recorded"] for response in self._tape.responses if response.get("recorded")]
        age = (_today() - min(days)).days if days else 0
        if self._max_age is not None and age > self._max_age:
            message = f"{self.path} was recorded {age} days ago, and may be {self._max_age:g} days old: record it again"
            warnings.warn(message, OldCassetteWarning, stacklevel=4)
