"""Perform the effects of flows: with `streams`, `bodies`, `transport` and `client`, the only module to block or await.

Every function that does has a twin that awaits. What httpx raises becomes ours here, by `faults`.
Imports `core.effects`, `faults` and the errors; `transport` for types only.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
from contextlib import closing, suppress
from inspect import isawaitable
from math import inf
from threading import TIMEOUT_MAX, Event
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.effects import Ask, Effect, Send, Sleep
from ..core.signals import heard
from ..errors import APITimeoutError, ConfigurationError
from ..http.exceptions import fault

if TYPE_CHECKING:
    import httpx

    from ..core.cancellation import CancelScope
    from ..core.signals import Signal
    from ..http.transport import AsyncTransport, Transport


T = TypeVar("T")


Y = TypeVar("Y")


def drive(
    flow: Generator[Y, Any, T],
    perform: Callable[[Y], Any],
    told: type[BaseException] = Exception,
) -> T:
    """Run *flow* to its result: *perform* answers each effect; those errors that it is *told* of are thrown into it."""
    with closing(flow):
        try:
            effect = next(flow)
            while True:
                try:
                    reply = perform(effect)
                except told as exc:  # the flow decides which to handle; the others come back out
                    effect = flow.throw(exc)
                else:
                    effect = flow.send(reply)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]  # what the generator's type says it returns


async def adrive(
    flow: Generator[Y, Any, T],
    perform: Callable[[Y], Awaitable[Any]],
    told: type[BaseException] = Exception,
) -> T:
    """Run *flow* to its result: *perform* answers each effect; those errors that it is *told* of are thrown into it."""
    with closing(flow):
        try:
            effect = next(flow)
            while True:
                try:
                    reply = await perform(effect)
                except told as exc:  # as in drive
                    effect = flow.throw(exc)
                else:
                    effect = flow.send(reply)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]  # as in drive


def perform(transport: Transport, scope: CancelScope, effect: Effect) -> Any:
    """Send, ask or sleep, blocking. Raises what *ending* says once the call has to end."""
    scope.check()
    if isinstance(effect, Send):
        try:
            return _sent(transport, scope.cuts, effect)
        except Exception as exc:
            if ours := scope.reason() or fault(exc):
                raise ours from exc
            raise
    return rest(scope, effect)


def _sent(transport: Transport, cuts: Sequence[Signal], send: Send) -> httpx.Response:
    """Send, blocking, until one of *cuts* is given: then raise whatever comes of it, at least `TimeoutError`."""
    if send.within is not None:
        from .timers import TIMERS  # most calls have no deadline

        with TIMERS.after(send.within) as late:
            try:
                return _sent(transport, (*cuts, late), send._replace(within=None))
            except Exception as exc:
                if late.is_given:
                    raise _too_late() from exc
                raise
    response = transport.send(send.request, stream=send.stream, cuts=cuts)
    if cuts and any(cut.is_given for cut in cuts):  # its body may have ended for that, with nothing to tell
        response.close()
        raise TimeoutError
    return response


def rest(scope: CancelScope, effect: Ask | Sleep) -> Any:
    """Ask or sleep, blocking. Raises what *ending* says once the call has to end."""
    if isinstance(effect, Ask):
        return _at_hand(effect.function(), effect.name)
    pause(effect.seconds, *scope.signals, *_turn(effect))
    return scope.check()


async def aperform(transport: AsyncTransport, scope: CancelScope, effect: Effect) -> Any:
    """Send, ask or sleep, awaiting. Raises what *ending* says once the call has to end."""
    scope.check()
    if isinstance(effect, Send):
        try:
            sent = cut_short(transport.send(effect.request, stream=effect.stream), scope.cuts)
            return await within(effect.within, sent)
        except Exception as exc:
            if ours := scope.reason() or fault(exc):
                raise ours from exc
            raise
    return await arest(scope, effect)


async def within(seconds: float | None, work: Awaitable[T], *, sent: bool = True) -> T:
    """Await *work*, which may take so many *seconds*; *sent* says whether a request may be under way by then."""
    if seconds is None:
        return await work
    import asyncio  # loaded by whoever awaits

    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            return await work
    except TimeoutError as exc:
        if limit.expired():
            raise _too_late(sent=sent) from exc
        raise


def _too_late(*, sent: bool = True) -> APITimeoutError:
    return APITimeoutError(message="Request timed out (deadline).", sent=sent)


async def arest(scope: CancelScope, effect: Ask | Sleep) -> Any:
    """Ask or sleep, awaiting. Raises what *ending* says once the call has to end."""
    if isinstance(effect, Ask):
        value = effect.function()
        return await _asked(scope, effect.within, value) if isawaitable(value) else value
    await apause(effect.seconds, *scope.signals, *_turn(effect))
    return scope.check()


async def _asked(scope: CancelScope, seconds: float | None, answer: Awaitable[T]) -> T:
    """Await *answer* for so many *seconds* at most. Raises what *ending* says once the call has to end."""
    try:
        return await within(seconds, cut_short(answer, scope.signals), sent=False)
    except TimeoutError:  # of a cut, or the answer's own
        scope.check()
        raise


def _turn(effect: Sleep) -> tuple[Signal, ...]:
    return () if effect.until is None else (effect.until,)


def _at_hand(value: Any, name: str) -> Any:
    """Refuse what would have to be awaited."""
    if isawaitable(value):
        if isinstance(value, Coroutine):
            value.close()  # nobody will await it: say so once, not in a warning too
        raise ConfigurationError(
            f"{name}: expected a function that is not async: those need the async client", setting=name
        )
    return value


def pause(seconds: float, *signals: Signal) -> None:
    """Wait, blocking, so many seconds, or until one of *signals* is given."""
    given = Event()
    with heard(given.set, signals):
        given.wait(min(seconds, TIMEOUT_MAX))


async def apause(seconds: float, *signals: Signal) -> None:
    """Wait, awaiting, so many seconds, or until one of *signals* is given."""
    import asyncio  # loaded by whoever awaits

    with suppress(TimeoutError):
        async with asyncio.timeout(None if seconds == inf else seconds):
            await cut_short(asyncio.Event().wait(), signals)


async def cut_short(work: Awaitable[T], signals: Sequence[Signal]) -> T:
    """Await *work*; raises `TimeoutError` when one of *signals* is given, in any thread."""
    if not signals:
        return await work
    import asyncio

    loop = asyncio.get_running_loop()

    def cut() -> None:
        with suppress(RuntimeError):  # it has come to its end
            block.reschedule(loop.time())

    def wake() -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(cut)

    async with asyncio.timeout(None) as block:
        with heard(wake, signals):
            return await work
