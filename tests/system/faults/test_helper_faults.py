"""Interrupted helpers raise a typed error with the completed work, keep nothing open, and can be resumed.

Every helper of `helpers` is interrupted in every way of `BREAKS`, over real sockets, and resumed by another client.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import CancelledError
from functools import partial
from threading import Event
from typing import Any

import pytest
from attrs import frozen

from openai_dual import CancelToken, RateLimits, errors
from openai_dual.core.workflows.embeddings import cut
from openai_dual.emulator import Emulator, Fault
from openai_dual.emulator.application import Application, Outcome
from openai_dual.emulator.behaviour.request_matching import When, matchable
from openai_dual.emulator.messages import Request
from tests.support.clients import Kind
from tests.support.running_calls import PATIENCE, BackgroundClient
from tests.system.faults.helpers import CREATED, HELPERS, MODEL, POLLS, Helper

pytestmark = [
    pytest.mark.filterwarnings("ignore::openai_dual.OpenAIDeprecationWarning"),
    pytest.mark.usefixtures("waits", "two_inputs_a_request"),
]


@pytest.fixture
def two_inputs_a_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_dual.helpers.embeddings.cut", partial(cut, most=2))


@frozen
class Break:
    """A way to interrupt a helper: the fault of a request, the settings of the client, an action."""

    error: type[BaseException]
    fault: Mapping[str, Any]
    settings: Mapping[str, Any] = {}
    act: str | None = None


PENDING: Mapping[str, Any] = {"slow": 30}
BREAKS: Mapping[str, Break] = {
    "a limit": Break(errors.RateLimitError, {"status": 429}),
    "a cut": Break(errors.APIConnectionError, {"cut": True}),
    "a reset": Break(errors.APIConnectionError, {"reset": True}),
    "the deadline": Break(
        errors.DeadlineExceededError, {"status": 429, "retry_after": "20"}, {"max_retries": 2, "deadline": 10}
    ),
    "a token": Break(errors.CallCancelledError, PENDING, act="token"),
    "the closing of the client": Break(errors.ClientClosedError, PENDING, act="close"),
    "the cancelling of the task": Break(CancelledError, PENDING, act="task"),
}
KINDS_AND_BREAKS = [(kind, name) for name in BREAKS for kind in ("sync", "async")]
KINDS_AND_BREAKS.remove(("sync", "the cancelling of the task"))
WAITS = [name for name in POLLS if name != "files.wait_for_processing"]
"""Except jobs that the emulator has finished at the first poll."""


class Job:
    """A helper that runs in the background, with a client that counts calls in flight."""

    def __init__(self, background: BackgroundClient, helper: Helper, settings: Mapping[str, Any]) -> None:
        self.told: list[Any] = []
        self.token = CancelToken()
        self._background, self._helper = background, helper
        self._made = helper.prepare(background)
        self._client = background.client.with_options(cancel=self.token, **settings)

    def do(self, **waiting: Any) -> Any:
        """Run the helper to its end."""
        return self._background.do(lambda: self._run(**waiting))

    def _run(self, **waiting: Any) -> Any:
        return self._helper.run(self._client, self._made, {"on_progress": self.told.append, **waiting})

    def broken(self, server: Emulator, how: Break, reached: Event) -> BaseException:
        """Run it until it is interrupted, and return the error; *reached* is set when its middle arrives."""
        server.fault(Fault(**{"times": 1, **self._helper.middle, **how.fault}))
        work = self._background.begin(self._run)
        if how.act is not None:
            assert reached.wait(PATIENCE)
            self._do_to_it(how.act)
        error = work.exception(PATIENCE) if how.act != "task" else self._background.cancelled(work)
        assert error is not None
        return error

    def _do_to_it(self, act: str) -> None:
        match act:
            case "token":
                self.token.cancel()
            case "close":
                self._background.do(self._background.client.close)
            case "task":
                self._background.cancel()

    def on(self, background: BackgroundClient, error: BaseException) -> Any:
        """Resume with the state of *error*, or the reported progress, by another client."""
        reported = isinstance(error, errors.PartialResultError)
        done = error.done if reported else self._helper.done and self._helper.done(self.told)  # type: ignore[attr-defined]  # as it says
        return background.do(lambda: self._helper.resume(background.client, self._made, done))

    @property
    def in_flight(self) -> dict[str, int]:
        """Resources still in use: places of the bulkhead and the rate limits, connections."""
        health = self._background.do(self._background.health)
        pool = health["pool"]
        counts = {
            name: health[name][count] for name in ("bulkhead", "rate_limits") for count in ("in_flight", "waiting")
        }
        return counts | {"connections": pool["open"] - pool["idle"]}


def traits(error: BaseException) -> list[Any]:
    return [getattr(error, name) for name in (*errors.TRAITS, "status_code")]


def arrival(monkeypatch: pytest.MonkeyPatch, middle: Mapping[str, Any]) -> Event:
    """Return an event that is set when the request described by *middle* arrives."""
    which, reached, seen, respond = When(**middle), Event(), 0, Application.respond

    def look(self: Application, request: Request, **given: Any) -> Outcome:
        nonlocal seen
        outcome = respond(self, request, **given)
        seen += which.fits(matchable(self.journal[-1], None))
        if seen == (which.nth or 1):
            reached.set()
        return outcome

    monkeypatch.setattr(Application, "respond", look)
    return reached


def background(kind: Kind, server: Emulator) -> BackgroundClient:
    limits = RateLimits(requests_per_minute=1e9)
    return BackgroundClient(kind, base_url=server.base_url, bulkhead=8, rate_limits=limits)


@pytest.mark.parametrize("name", HELPERS)
@pytest.mark.parametrize(("kind", "breaking"), KINDS_AND_BREAKS)
def test_an_interrupted_helper_loses_nothing(
    kind: Kind, name: str, breaking: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    helper, how = HELPERS[name], BREAKS[breaking]
    with Emulator() as server, background(kind, server) as first, background(kind, server) as second:
        job = Job(first, helper, how.settings)
        error = job.broken(server, how, arrival(monkeypatch, helper.middle))

        reason = error.__cause__ if isinstance(error, errors.PartialResultError) else error
        assert isinstance(reason, how.error)
        assert (helper.partial and how.act != "task") is isinstance(error, errors.PartialResultError)
        assert how.act == "task" or traits(reason) == traits(error)
        assert {0} == set(job.in_flight.values())
        if how.act != "task" or helper.done is not None:
            assert helper.whole == helper.shown(job.on(second, error))


@pytest.mark.parametrize("name", HELPERS)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_short_rate_limit_changes_nothing(kind: Kind, name: str) -> None:
    helper = HELPERS[name]
    with Emulator() as server, background(kind, server) as here:
        job = Job(here, helper, {"max_retries": 1})
        server.fault(Fault(**{"times": 1, **helper.middle, "status": 429, "retry_after_ms": 5}))

        assert helper.whole == helper.shown(job.do())
        assert [429] == [request.status for request in server.requests if request.status and request.status >= 400]


@pytest.mark.parametrize(
    ("name", "setting"),
    [
        ("uploads.upload_file_chunked", "at_once"),
        ("embeddings.create_many", "at_once"),
        ("vector_stores.file_batches.upload_and_poll, uploading", "max_concurrency"),
    ],
)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_concurrent_work_is_not_lost(kind: Kind, name: str, setting: str) -> None:
    helper = HELPERS[name]
    with Emulator() as server, background(kind, server) as here:
        job = Job(here, helper, {})
        server.fault(Fault(**{"times": 1, **helper.middle, "status": 429}))
        with pytest.raises(errors.OpenAIError) as caught:
            job.do(**{setting: 3})

        assert {0} == set(job.in_flight.values())
        assert helper.whole == helper.shown(job.on(here, caught.value))


@pytest.mark.parametrize("name", [*WAITS, *CREATED, "batches.run"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_timeout_loses_nothing(kind: Kind, name: str) -> None:
    helper = HELPERS[name]
    with Emulator() as server, background(kind, server) as here:
        job = Job(here, helper, {})
        with pytest.raises((errors.PollTimeoutError, errors.PartialResultError)) as caught:
            job.do(max_wait_seconds=0.001, poll_interval_ms=5000)

        late = caught.value if isinstance(caught.value, errors.PollTimeoutError) else caught.value.__cause__
        assert isinstance(late, errors.PollTimeoutError)
        assert late.last is job.told[-1]
        assert helper.whole == helper.shown(job.on(here, caught.value))


@pytest.mark.parametrize("breaking", ["a limit", "a cut", "a reset"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_error_of_one_call_is_its_result(kind: Kind, breaking: str) -> None:
    how = BREAKS[breaking]
    with Emulator() as server, background(kind, server) as here:
        server.fault(Fault(path="/models/*", nth=2, times=1, **how.fault))
        first, second, third = here.do(lambda: three(here.client.with_options(**how.settings)))

        assert [MODEL, MODEL] == [first.value.id, third.value.id]
        assert isinstance(second.error, how.error)


@pytest.mark.parametrize("breaking", ["a token", "the closing of the client"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_cancelled_calls_leave_the_results_so_far(kind: Kind, breaking: str, monkeypatch: pytest.MonkeyPatch) -> None:
    how, token = BREAKS[breaking], CancelToken()
    middle: dict[str, Any] = {"path": "/models/*", "nth": 2}
    with Emulator() as server, background(kind, server) as here:
        server.fault(Fault(**middle, **how.fault))
        reached = arrival(monkeypatch, middle)
        work = here.begin(lambda: three(here.client.with_options(cancel=token)))
        assert reached.wait(PATIENCE)
        token.cancel() if how.act == "token" else here.do(here.client.close)
        first, second, third = work.result(PATIENCE)

        assert MODEL == first.value.id
        assert [how.error] * 2 == [type(each.error) for each in (second, third)]


def three(client: Any) -> Any:
    """Send three calls one after the other, and return their results."""
    results = client.map([client.models.retrieve.call(MODEL)] * 3, at_once=1)

    async def read() -> list[Any]:
        return [each async for each in results]

    return read() if hasattr(results, "__aiter__") else list(results)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_upload_survives_a_lost_response(kind: Kind) -> None:
    """It is unknown whether the upload is complete, and no second one is made: the service is asked for its state."""
    upload = HELPERS["uploads.upload_file_chunked"]
    with Emulator() as server, background(kind, server) as here:
        server.fault(Fault(path="/uploads/*/complete", cut=True, times=1))
        job = Job(here, upload, {})
        with pytest.raises(errors.UploadInterruptedError) as interrupted:
            job.do()
        with pytest.raises(errors.BadRequestError, match="is completed"):
            job.on(here, interrupted.value)

        (file,) = here.do(here.client.files.list).data
        assert ("a.txt", 250) == (file.filename, file.bytes)
