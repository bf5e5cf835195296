"""Two drivers, one blocking and one awaiting, and how each performs the effects that flows yield.

A flow decides; a driver sends, asks and sleeps. Errors of httpx become errors of this package here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.effects import Ask, Effect, HttpRequest, Send, Sleep
from ..errors import APITimeoutError, ConfigurationError
from .waiting import cut_short

if TYPE_CHECKING:
    import httpx

    from ..core.cancellation import CancelScope
    from ..core.clock import Clock
    from ..core.signals import Signal
    from .deferred import AsyncSends, Sends

T = TypeVar("T")
Y = TypeVar("Y")


def drive(
    flow: Generator[Y, Any, T],
    perform: Callable[[Y], Any],
    thrown: type[BaseException] = Exception,
) -> T:
    """Run *flow* to its result: *perform* replies to each effect; errors of the type *thrown* are thrown into it."""
    try:
        effect = next(flow)
        while True:
            try:
                reply = perform(effect)
            except thrown as exc:  # the flow decides which to handle; the others come back out
                effect = flow.throw(exc)
            else:
                effect = flow.send(reply)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]  # what the generator's type says it returns
    finally:
        flow.close()


async def adrive(
    flow: Generator[Y, Any, T],
    perform: Callable[[Y], Awaitable[Any]],
    thrown: type[BaseException] = Exception,
) -> T:
    """Run *flow* to its result: *perform* replies to each effect; errors of the type *thrown* are thrown into it."""
    try:
        effect = next(flow)
        while True:
            try:
                reply = await perform(effect)
            except thrown as exc:  # as in drive
                effect = flow.throw(exc)
            else:
                effect = flow.send(reply)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]  # as in drive
    finally:
        flow.close()


def perform(transport: Sends, scope: CancelScope, clock: Clock, effect: Effect) -> Any:
    """Send, ask or sleep, blocking. Raises the reason of *scope* once the call is cancelled."""
    scope.check()
    if isinstance(effect, Send):
        try:
            return _sent(transport, scope.cuts, effect)
        except Exception as exc:
            _raise_ours(scope, exc, effect.request)
            raise
    return rest(scope, clock, effect)


def _raise_ours(scope: CancelScope, exc: Exception, sending: HttpRequest) -> None:
    """Raise the reason of a cancellation, or the error that stands for *exc*, if there is one."""
    from ..http.exceptions import fault  # only failures need it

    if ours := scope.reason() or fault(exc, sending):
        raise ours from exc


def _sent(transport: Sends, cuts: Sequence[Signal], send: Send) -> httpx.Response:
    """Send, blocking. Once one of *cuts* is given, raise the error that follows, at least `TimeoutError`."""
    if send.within is not None:
        from .timers import TIMERS  # most calls have no deadline

        with TIMERS.after(send.within) as late:
            try:
                return _sent(transport, (*cuts, late), send._replace(within=None))
            except Exception as exc:
                if late.is_given:
                    raise _deadline_error() from exc
                raise
    response = transport.send(send.request, stream=send.stream, cuts=cuts)
    if cuts and any(cut.is_given for cut in cuts):  # the body may have ended because of it, without an error
        response.close()
        raise TimeoutError
    return response


def rest(scope: CancelScope, clock: Clock, effect: Ask | Sleep) -> Any:
    """Ask or sleep, blocking. Raises the reason of *scope* once the call is cancelled."""
    if isinstance(effect, Ask):
        return not_awaitable(effect.function(), effect.name)
    clock.sleep(effect.seconds, *scope.signals, *_turn(effect))
    return scope.check()


async def aperform(transport: AsyncSends, scope: CancelScope, clock: Clock, effect: Effect) -> Any:
    """Send, ask or sleep, awaiting. Raises the reason of *scope* once the call is cancelled."""
    scope.check()
    if isinstance(effect, Send):
        try:
            sent = cut_short(transport.send(effect.request, stream=effect.stream), scope.cuts)
            return await within(effect.within, sent)
        except Exception as exc:
            _raise_ours(scope, exc, effect.request)
            raise
    return await arest(scope, clock, effect)


async def within(seconds: float | None, work: Awaitable[T], *, sent: bool = True) -> T:
    """Await *work* for at most *seconds*; *sent* says whether a request may have been sent by then."""
    if seconds is None:
        return await work
    import asyncio  # only the async client needs it

    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            return await work
    except TimeoutError as exc:
        if limit.expired():
            raise _deadline_error(sent=sent) from exc
        raise


def _deadline_error(*, sent: bool = True) -> APITimeoutError:
    return APITimeoutError(message="Request timed out (deadline).", sent=sent)


async def arest(scope: CancelScope, clock: Clock, effect: Ask | Sleep) -> Any:
    """Ask or sleep, awaiting. Raises the reason of *scope* once the call is cancelled."""
    if isinstance(effect, Ask):
        from inspect import isawaitable  # few calls ask a function

        value = (effect.afunction or effect.function)()
        return await _asked(scope, effect.within, value) if isawaitable(value) else value
    await clock.asleep(effect.seconds, *scope.signals, *_turn(effect))
    return scope.check()


async def _asked(scope: CancelScope, seconds: float | None, reply: Awaitable[T]) -> T:
    """Await *reply* for at most *seconds*. Raises the reason of *scope* once the call is cancelled."""
    try:
        return await within(seconds, cut_short(reply, scope.signals), sent=False)
    except TimeoutError:  # of a signal, or raised by the reply itself
        scope.check()
        raise


def _turn(effect: Sleep) -> tuple[Signal, ...]:
    return () if effect.until is None else (effect.until,)


def not_awaitable(value: Any, name: str) -> Any:
    """Return *value*; raises `ConfigurationError` if it must be awaited."""
    from inspect import isawaitable  # as above

    if isawaitable(value):
        if isinstance(value, Coroutine):
            value.close()  # nobody awaits it: the error says so, a warning need not
        raise ConfigurationError(
            f"{name}: expected a function that is not async: those need the async client", setting=name
        )
    return value
