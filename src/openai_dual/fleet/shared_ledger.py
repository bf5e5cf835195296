"""`SharedLedger`: where the processes of an account take leases: a server of Redis or Valkey.

A server that does not reply within a fraction of a second counts as away. The client of redis-py makes no attempts of
its own, and one connection is kept for each thread or event loop that asks.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from functools import cached_property
from hashlib import sha1
from importlib.resources import files
from inspect import iscoroutinefunction
from time import time
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, unquote, urlsplit
from weakref import WeakKeyDictionary

from ..core.resilience.fleet_circuits import CircuitNews, CircuitReport
from ..core.resilience.leases import LeaseReply, LeaseRequest, LedgerDown, WhenDown
from ..core.secrets import Secret
from ..errors import ConfigurationError
from ..redaction import mask_keys
from .ledger_settings import check_settings
from .wire import arguments_of, circuit_arguments, circuit_keys, keys_of, news_of, reply_of

if TYPE_CHECKING:
    from ..core.resilience.leases import Ledger

SCHEMES: Final = {"redis": "redis", "rediss": "rediss", "unix": "unix", "valkey": "redis", "valkeys": "rediss"}
"""The schemes of URLs, and those that redis-py knows."""
LOOP_LAG: Final = 5
"""By how much longer an awaiting call may take: a busy event loop is late, not the server."""


class SharedLedger:
    """The limits that the processes of *account* share, on the server at *url*, or over a *client* of redis-py.

    *url* is `redis://`, `rediss://` (TLS), `unix://`, `valkey://` or `valkeys://`. A client may be blocking or
    `redis.asyncio`; blocking calls need the first, async calls use either. A process takes what it needs for *lease*
    seconds at a time. A server that does not reply within *timeout* seconds is away. Then applies *when_down*: "split"
    divides the limits by *processes*, or by the number last alive; "refuse" refuses all attempts; "alone" lets this
    process use all limits. What was used meanwhile is reported as soon as the server is back. Raises
    `ConfigurationError`.
    """

    shown = account = ""

    def __init__(
        self,
        url: str | None = None,
        *,
        client: Any = None,
        account: str = "default",
        when_down: WhenDown = "split",
        processes: int | None = None,
        lease: float = 0.25,
        timeout: float = 0.2,
    ) -> None:
        secret = Secret(url if client is None and isinstance(url, str) else "")
        del url  # secret
        self.shown = _shown(secret) if client is None else type(client).__name__
        self._url = None if client is not None else secret
        check_settings("SharedLedger", account, when_down, processes, lease, timeout)
        self.when_down: WhenDown = when_down
        self.account, self.processes, self.life = account, processes, float(lease)
        self._timeout, self._given = timeout, client
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, Any] = WeakKeyDictionary()
        if client is None:
            _load_client()

    def __repr__(self) -> str:
        return f"SharedLedger({self.shown!r}, account={self.account!r})"

    def identity(self) -> str:
        """Return a new name for a process, different from all others."""
        return os.urandom(8).hex()

    def now(self) -> float:
        """Return the time on the clock of the server, as far as it is known without asking."""
        return time()

    def lease(self, request: LeaseRequest, /) -> LeaseReply | LedgerDown:
        """Return the reply to *request*, blocking."""
        keys, arguments = keys_of(self.account, request), arguments_of(request)
        try:
            return reply_of(request, self._run("lease", keys, arguments))
        except Exception as exc:  # noqa: BLE001 (whatever fails, the server is away)
            return self._down(exc)

    async def alease(self, request: LeaseRequest, /) -> LeaseReply | LedgerDown:
        """Return the reply to *request*, awaiting."""
        keys, arguments = keys_of(self.account, request), arguments_of(request)
        try:
            async with asyncio.timeout(2 * LOOP_LAG * self._timeout):
                return reply_of(request, await self._arun("lease", keys, arguments))
        except Exception as exc:  # noqa: BLE001 (as above)
            return self._down(exc)

    def circuits(self, report: CircuitReport, /) -> CircuitNews | LedgerDown:
        """Return the reply to a *report* of circuits, blocking."""
        try:
            return news_of(self._run("circuits", circuit_keys(self.account), circuit_arguments(report)))
        except Exception as exc:  # noqa: BLE001 (as above)
            return self._down(exc)

    async def acircuits(self, report: CircuitReport, /) -> CircuitNews | LedgerDown:
        """Return the reply to a *report* of circuits, awaiting."""
        keys, arguments = circuit_keys(self.account), circuit_arguments(report)
        try:
            async with asyncio.timeout(2 * LOOP_LAG * self._timeout):
                return news_of(await self._arun("circuits", keys, arguments))
        except Exception as exc:  # noqa: BLE001 (as above)
            return self._down(exc)

    def close(self) -> None:
        """Close the connections of blocking calls. A later call opens new ones."""
        client = vars(self).pop("_client", None)
        if client is not None and self._given is None:
            client.close()

    async def aclose(self) -> None:
        """Close the connections of blocking calls, and of the running event loop."""
        self.close()
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None and self._given is None:
            await client.aclose()

    def _run(self, script: str, keys: list[str], arguments: list[str]) -> Any:
        """Run *script*, which the server may have to be given first."""
        client = self._client
        try:
            return client.evalsha(_digest(script), len(keys), *keys, *arguments)
        except Exception as exc:
            if not _is_unknown(exc):
                raise
        return client.eval(_text(script), len(keys), *keys, *arguments)

    async def _arun(self, script: str, keys: list[str], arguments: list[str]) -> Any:
        """As `_run`, awaiting."""
        if self._given is not None and not _awaits(self._given):
            return await asyncio.to_thread(self._run, script, keys, arguments)
        client = self._aclient()
        try:
            return await client.evalsha(_digest(script), len(keys), *keys, *arguments)
        except Exception as exc:
            if not _is_unknown(exc):
                raise
        return await client.eval(_text(script), len(keys), *keys, *arguments)

    @cached_property
    def _client(self) -> Any:
        if self._given is not None:
            if _awaits(self._given):
                raise ConfigurationError("SharedLedger.client: expected a blocking client for blocking calls")
            return self._given
        from redis import Redis  # loaded with the first ledger
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        return self._made(Redis.from_url, Retry(NoBackoff(), 0), self._timeout)

    def _aclient(self) -> Any:
        if self._given is not None:
            return self._given
        loop = asyncio.get_running_loop()
        if loop not in self._clients:
            from redis.asyncio import Redis  # as above
            from redis.asyncio.retry import Retry
            from redis.backoff import NoBackoff

            self._clients[loop] = self._made(Redis.from_url, Retry(NoBackoff(), 0), LOOP_LAG * self._timeout)
        return self._clients[loop]

    def _made(self, from_url: Callable[..., Any], retry: Any, timeout: float) -> Any:
        scheme, _, rest = (self._url or Secret("")).reveal().partition("://")
        tls = {"ssl_check_hostname": True} if SCHEMES[scheme] == "rediss" else {}  # not the default of redis-py 5
        try:
            return from_url(
                f"{SCHEMES[scheme]}://{rest}",
                socket_timeout=timeout,
                socket_connect_timeout=timeout,
                retry=retry,
                protocol=2,
                decode_responses=True,
                **tls,
            )
        finally:
            del rest  # secret

    def _down(self, exc: Exception) -> LedgerDown:
        """Return why the server is away; what redis-py says may repeat the URL, or the arguments."""
        text = mask_keys(str(exc))
        for password in _passwords("" if self._url is None else self._url.reveal()):
            text = text.replace(password, "***")
        return LedgerDown(f"{type(exc).__name__}: {text[:200]}" if text else type(exc).__name__)


def _passwords(url: str) -> set[str]:
    """Return the passwords in *url*, before the server or among the parameters, as written and as sent."""
    parts = urlsplit(url)
    written = {parts.password or "", *parse_qs(parts.query).get("password", ())}
    return {each for each in written | {unquote(each) for each in written} if each}


def _shown(url: Secret) -> str:
    """Return *url* without credentials. Raises `ConfigurationError`, whose message does not repeat it."""
    if not url.reveal():
        raise ConfigurationError("SharedLedger.url: expected a URL, or a client", setting="SharedLedger.url")
    scheme, found, rest = url.reveal().partition("://")
    if not found or scheme not in SCHEMES:
        del scheme, rest  # secret
        raise ConfigurationError(
            f"SharedLedger.url: expected {'://, '.join(SCHEMES)}:// and a server", setting="SharedLedger.url"
        )
    place = rest.partition("?")[0].rpartition("@")[2]
    del rest  # secret
    return f"{scheme}://{place}"


def _load_client() -> None:
    """Load redis-py now, not during the first call: it takes longer than a lease may. Raises `ConfigurationError`."""
    try:
        import redis.asyncio  # noqa: F401  # pyright: ignore[reportUnusedImport]  # it is used later
    except ImportError:
        raise ConfigurationError(
            "SharedLedger: expected redis-py to be installed: pip install 'openai-dual[redis]'", setting="SharedLedger"
        ) from None


def _awaits(client: Any) -> bool:
    return iscoroutinefunction(client.evalsha) or "asyncio" in type(client).__module__


def _is_unknown(exc: Exception) -> bool:
    """Tell whether the server does not know the script: it was restarted, or its scripts were flushed."""
    return type(exc).__name__ == "NoScriptError" or str(exc).startswith("NOSCRIPT")


_TEXTS: Final[dict[str, str]] = {}


def _text(script: str) -> str:
    if script not in _TEXTS:
        _TEXTS[script] = files(__package__ or "").joinpath(f"{script}.lua").read_text(encoding="utf-8")
    return _TEXTS[script]


def _digest(script: str) -> str:
    return sha1(_text(script).encode(), usedforsecurity=False).hexdigest()


if TYPE_CHECKING:

    def is_a_ledger(ledger: SharedLedger) -> Ledger:
        """Let the type checkers compare the class with the protocol."""
        return ledger
