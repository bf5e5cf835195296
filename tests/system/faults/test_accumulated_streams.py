"""Accumulated streams that are interrupted: a typed error with the events so far, nothing held, no final response."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Future
from threading import Event
from typing import Any

import pytest
from attrs import define, evolve, field, frozen

from openai_dual import AssistantEventHandler, AsyncAssistantEventHandler, CancelToken, OpenAI, errors
from openai_dual.emulator import Emulator, Fault
from tests.support.clients import Kind
from tests.support.running_calls import PATIENCE, BackgroundClient
from tests.system.faults.helpers import MODEL, create_assistant, create_run_with_tool, outputs
from tests.system.faults.test_helper_faults import background

pytestmark = [
    pytest.mark.filterwarnings("ignore::openai_dual.OpenAIDeprecationWarning"),
    pytest.mark.usefixtures("waits"),
]

ASKED = "Where is the station, please?"
SAID = f"You said: {ASKED}"
ASKING: Any = [{"role": "user", "content": ASKED}]


@frozen
class Accumulated:
    """A stream, the place of the fault in it, and the expected state there and at the end."""

    open: Callable[[Any, Any], Any]
    after: int
    """Number of events of the service before the fault."""
    final: str
    text: Callable[[Any], str]
    """The accumulated text."""
    prepare: Callable[[BackgroundClient], Any] = lambda _: None
    seen: int = 0
    """Number of yielded events, if different."""


def handled(client: Any) -> Any:
    return AssistantEventHandler() if isinstance(client, OpenAI) else AsyncAssistantEventHandler()


def asked(background: BackgroundClient) -> Any:
    made = create_assistant(background)
    content: Any = {"thread_id": made["thread_id"], "role": "user", "content": ASKED}
    background.do(lambda: background.client.beta.threads.messages.create(**content))
    return made


def in_message(stream: Any) -> str:
    return "".join(part.text.value for part in stream.current_message_snapshot.content)


STREAMS: Mapping[str, Accumulated] = {
    "chat.completions.stream": Accumulated(
        lambda client, _: client.chat.completions.stream(model=MODEL, messages=ASKING),
        3,
        "get_final_completion",
        lambda stream: stream.current_completion_snapshot.choices[0].message.content,
        seen=5,
    ),
    "responses.stream": Accumulated(
        lambda client, _: client.responses.stream(model=MODEL, input=ASKED),
        6,
        "get_final_response",
        lambda stream: stream.snapshot.output_text,
    ),
    "runs.stream": Accumulated(
        lambda client, made: client.beta.threads.runs.stream(**made), 9, "get_final_run", in_message, asked
    ),
    "runs.create_and_stream": Accumulated(
        lambda client, made: client.beta.threads.runs.create_and_stream(**made, event_handler=handled(client)),
        9,
        "get_final_run",
        in_message,
        asked,
    ),
    "threads.create_and_run_stream": Accumulated(
        lambda client, made: client.beta.threads.create_and_run_stream(
            assistant_id=made["assistant_id"], thread={"messages": ASKING}
        ),
        9,
        "get_final_run",
        in_message,
        asked,
    ),
    "runs.submit_tool_outputs_stream": Accumulated(
        lambda client, run: client.beta.threads.runs.submit_tool_outputs_stream(
            run.id, thread_id=run.thread_id, tool_outputs=[{**each, "output": ASKED} for each in outputs(run)]
        ),
        9,
        "get_final_run",
        in_message,
        create_run_with_tool,
    ),
}


@define
class Reading:
    """An accumulated stream that is read in the background."""

    background: BackgroundClient
    accumulated: Accumulated
    client: Any
    made: Any
    stream: Any = None
    seen: list[Any] = field(factory=list)
    arrived: Event = field(factory=Event)

    def begin(self) -> Future[Any]:
        """Read to the end in the block; ask for the final result again if that fails."""
        return self.background.begin(self._read if self.background.kind == "sync" else self._aread)

    def _read(self) -> Any:
        with self.accumulated.open(self.client, self.made) as self.stream:
            try:
                for event in self.stream:
                    self._note(event)
                return getattr(self.stream, self.accumulated.final)()
            except errors.OpenAIError:
                with pytest.raises(errors.StreamInterrupted):
                    getattr(self.stream, self.accumulated.final)()
                raise

    async def _aread(self) -> Any:
        async with self.accumulated.open(self.client, self.made) as self.stream:
            try:
                async for event in self.stream:
                    self._note(event)
                return await getattr(self.stream, self.accumulated.final)()
            except errors.OpenAIError:
                with pytest.raises(errors.StreamInterrupted):
                    await getattr(self.stream, self.accumulated.final)()
                raise

    def _note(self, event: Any) -> None:
        self.seen.append(event)
        if len(self.seen) == (self.accumulated.seen or self.accumulated.after):
            self.arrived.set()

    @property
    def held(self) -> set[int]:
        """The calls in flight."""
        health = self.background.do(self.background.health)
        in_flight = {health[name]["in_flight"] for name in ("bulkhead", "rate_limits")}
        return in_flight | {health["pool"]["open"] - health["pool"]["idle"]}


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize("fault", ["cut", "reset"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_stream_cut_inside_an_event_keeps_its_events(kind: Kind, fault: str, name: str) -> None:
    accumulated = STREAMS[name]
    with Emulator() as server, background(kind, server) as here:
        reading = Reading(here, accumulated, here.client, accumulated.prepare(here))
        server.fault(Fault.parse(f"{fault}; after={accumulated.after}; at=9; times=1"))
        error = reading.begin().exception(PATIENCE)

        assert isinstance(error, errors.StreamInterrupted)
        assert accumulated.after == len(error.partial)
        assert SAID.startswith(accumulated.text(reading.stream))
        assert SAID != accumulated.text(reading.stream) != ""
        assert {0} == reading.held


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize(
    ("kind", "how", "expected"),
    [
        ("sync", "token", errors.CallCancelledError),
        ("async", "token", errors.CallCancelledError),
        ("sync", "close", errors.ClientClosedError),
        ("async", "close", errors.ClientClosedError),
        ("async", "task", CancelledError),
    ],
)
def test_a_cancelled_stream_keeps_its_events(kind: Kind, how: str, expected: type[BaseException], name: str) -> None:
    accumulated, token = STREAMS[name], CancelToken()
    with Emulator() as server, background(kind, server) as here:
        reading = Reading(here, accumulated, here.client.with_options(cancel=token), accumulated.prepare(here))
        server.fault(Fault.parse(f"stall=30; after={accumulated.after}; times=1"))
        work = reading.begin()
        assert reading.arrived.wait(PATIENCE)
        {"token": token.cancel, "close": lambda: here.do(here.client.close), "task": here.cancel}[how]()
        error = here.cancelled(work)

        assert isinstance(error, expected)
        assert SAID.startswith(accumulated.text(reading.stream))
        assert {0} == reading.held


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_rate_limit_before_a_stream_is_retried_or_raised(kind: Kind, name: str) -> None:
    accumulated = STREAMS[name]
    with Emulator() as server, background(kind, server) as here:
        made = accumulated.prepare(here)
        server.fault("status=429; retry-after-ms=5; method=POST; times=2")
        error = Reading(here, accumulated, here.client, made).begin().exception(PATIENCE)
        reading = Reading(here, accumulated, here.client.with_options(max_retries=1), made)
        whole = reading.begin().result(PATIENCE)

        assert isinstance(error, errors.RateLimitError)
        assert (SAID, True) == (accumulated.text(reading.stream), whole is not None)
        assert {0} == reading.held


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_stream_of_a_response_in_the_background_is_resumed(kind: Kind) -> None:
    first = evolve(
        STREAMS["responses.stream"],
        open=lambda client, _: client.responses.stream(model=MODEL, input=ASKED, background=True),
    )
    with Emulator() as server, background(kind, server) as here:
        server.fault(f"cut; after={first.after}; at=9; times=1")
        broken = Reading(here, first, here.client, None)
        assert isinstance(broken.begin().exception(PATIENCE), errors.StreamInterrupted)
        there = {"response_id": broken.stream.snapshot.id, "starting_after": broken.seen[-1].sequence_number}
        rest = Reading(here, evolve(first, open=lambda client, _: client.responses.stream(**there)), here.client, None)

        assert SAID == rest.begin().result(PATIENCE).output_text
        numbers = [event.sequence_number for event in (*broken.seen, *rest.seen)]
        assert list(range(len(numbers))) == numbers
