"""A call is cancelled by its token or by its client's shutdown, and a shutdown notices when nothing runs any more."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.call_info import Outcome
from openai_dual.core.cancellation import NEVER, CancelScope, CancelToken, ShutdownState
from openai_dual.errors import CallCancelledError, ClientClosedError, ConfigurationError


def test_a_token_stays_cancelled() -> None:
    token = CancelToken()
    assert "<CancelToken [not cancelled]>" == repr(token)

    token.cancel()
    token.cancel()

    assert token.is_cancelled
    assert "<CancelToken [cancelled]>" == repr(token)


def test_a_scope_raises_the_error_of_its_token() -> None:
    token = CancelToken()
    scope = CancelScope(ShutdownState(), token)
    scope.check()
    assert scope.reason() is None

    token.cancel()

    assert scope.is_due
    with pytest.raises(CallCancelledError, match="The call was cancelled"):
        scope.check()


def test_closing_the_client_is_named_before_the_token() -> None:
    token, closing = CancelToken(), ShutdownState()
    scope = CancelScope(closing, token)

    token.cancel()
    closing.signal.give()

    with pytest.raises(ClientClosedError, match="The client was closed"):
        scope.check()


@pytest.mark.parametrize("token", ["yes", True, object()])
def test_a_value_that_is_no_token_is_refused(token: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^cancel: expected a CancelToken or None"):
        CancelScope(ShutdownState(), token)


@pytest.mark.parametrize(("abrupt", "listened_for"), [(True, ["token"]), (False, ["closing", "token"])])
def test_sending_listens_for_the_shutdown_unless_that_interrupts_connections(
    abrupt: bool, listened_for: list[str]
) -> None:
    token, closing = CancelToken(), ShutdownState()
    names = {closing.signal: "closing", token.signal: "token"}

    scope = CancelScope(closing, token, abrupt=abrupt)

    assert ["closing", "token"] == [names[signal] for signal in scope.signals]
    assert listened_for == [names[signal] for signal in scope.cuts]


def test_a_shutdown_is_idle_when_the_last_call_and_stream_have_ended() -> None:
    closing = ShutdownState()
    scope = CancelScope(closing)
    call = object()
    closing.enter(call)
    stream = scope.open()

    closing.refuse()
    closing.leave(call)
    closing.leave(call)
    assert not closing.idle.is_given

    stream.settle(Outcome.OK, 0, 0)
    assert closing.idle.is_given


def test_a_shutdown_is_idle_at_once_if_nothing_runs() -> None:
    closing = ShutdownState()

    closing.refuse()

    assert closing.refuses
    assert closing.idle.is_given


def test_the_child_of_a_fork_waits_for_no_call_of_its_parent() -> None:
    closing = ShutdownState()
    closing.enter(object())

    closing.after_fork()
    closing.refuse()

    assert closing.idle.is_given


def test_a_call_without_a_client_is_never_cancelled() -> None:
    assert not NEVER.is_due
    assert NEVER.reason() is None
