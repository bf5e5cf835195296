"""`client.bulk.run` by batches, with both clients, against the emulator without a socket.

Covers: bulk.batches.run, bulk.batches.queue, bulk.batches.outcomes, bulk.batches.service,
bulk.batches.cancelling, bulk.batches.plan, bulk.batches.spool, bulk.batches.refusals, bulk.failures, bulk.progress.
"""

from __future__ import annotations

import json
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_dual import ConfigurationError
from openai_dual.bulk import BulkProgress
from openai_dual.bulk.batches import service, spool
from openai_dual.bulk.journal import Journal
from openai_dual.emulator import Answer, Application, BatchRules, Request
from openai_dual.testing import FakeTransport, no_waits
from tests.support.clients import KINDS, Driver, Kind

HEADERS = [("Authorization", "Bearer any"), ("Content-Type", "application/json")]


class Service:
    """An emulator without a socket, and the client under test."""

    def __init__(self, kind: Kind, **settings: Any) -> None:
        self.application = Application(**settings)
        self._fake = FakeTransport(self.application)
        http = self._fake.client() if kind == "sync" else self._fake.async_client()
        self.driver = Driver(kind, http_client=http, max_retries=0, prices=lambda usage: usage.input_tokens * 0.01)

    def ask(self, method: str, path: str, **headers: str) -> Any:
        """Send a request beside the client."""
        sent = [*HEADERS, *((name.replace("_", "-"), value) for name, value in headers.items())]
        reply = self.application.respond(Request.to(f"/v1{path}", method, sent)).reply
        assert isinstance(reply.body, bytes)
        return json.loads(reply.body)

    def pass_a_day(self) -> None:
        self.ask("GET", "/models", x_emulator_clock="+86400")

    @property
    def batches(self) -> list[Any]:
        """The batches of the service, oldest first."""
        found: list[Any] = self.ask("GET", "/batches?limit=100")["data"][::-1]
        return found

    def lines(self, batch: Any) -> list[Any]:
        """The requests of a batch."""
        reply = self.application.respond(
            Request.to(f"/v1/files/{batch['input_file_id']}/content", "GET", HEADERS)
        ).reply
        assert isinstance(reply.body, bytes)
        return [json.loads(line) for line in reply.body.splitlines()]

    def sent(self, operation: str) -> int:
        return sum(each.operation == operation for each in self.application.journal)

    def template(self, model: str = "gpt-4o", **more: Any) -> Any:
        return self.driver.method("responses.create").call(model=model, input="{text}", **more)

    def run(self, source: Any, out: Path, **options: Any) -> Any:
        given = {"template": self.template(), "mode": "batch", **options}
        return self.driver.finish(self.driver.client.bulk.run(source, out, **given))


@pytest.fixture
def serve(kind: Kind) -> Iterator[Callable[..., Service]]:
    services: list[Service] = []

    def opened(**options: Any) -> Service:
        services.append(Service(kind, **options))
        return services[-1]

    with no_waits():
        yield opened
        for each in services:
            each.driver.__exit__(None, None, None)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def rows(count: int) -> list[dict[str, Any]]:
    return [{"text": f"t{number}"} for number in range(1, count + 1)]


def results(out: Path) -> dict[int, Any]:
    lines = [json.loads(line) for line in out.read_bytes().splitlines()]
    found = {line["line"]: line for line in lines}
    assert len(lines) == len(found)
    return found


def said(result: Any) -> Any:
    return result["response"]["body"]["output"][0]["content"][0]["text"]


def all_said(out: Path) -> dict[int, str]:
    return {line: said(result) for line, result in results(out).items()}


def expected(count: int) -> dict[int, str]:
    return {number: f"You said: t{number}" for number in range(1, count + 1)}


def left(out: Path) -> list[str]:
    """The files beside the output and its state."""
    return [each.name for each in out.parent.iterdir() if each.name not in {"in.jsonl", out.name, f"{out.name}.state"}]


def test_each_batch_has_one_endpoint_and_model_within_the_limits(
    serve: Callable[..., Service], out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "MOST_REQUESTS", 3)
    monkeypatch.setattr(spool, "MOST_INPUTS", 4)
    service, source = serve(), tmp_path / "in.jsonl"
    bodies = [
        ("/v1/responses", {"model": "gpt-4o", "input": "a"}),
        ("/v1/responses", {"model": "gpt-4o-mini", "input": "a"}),
        ("/v1/embeddings", {"model": "text-embedding-3-small", "input": ["a", "b", "c"]}),
    ]
    lines = [
        {"custom_id": "same", "method": "POST", "url": url, "body": body} for url, body in bodies for _ in range(4)
    ]
    source.write_text("".join(json.dumps(line) + "\n" for line in lines) + "{broken\n")

    report = service.run(source, out, template=None)

    found = results(out)
    assert (13, 1, None) == (report.done, report.failed, report.stopped)
    assert {"same"} == {found[number]["custom_id"] for number in range(1, 13)}
    assert "invalid_request" == found[13]["error"]["code"]
    batches = [service.lines(batch) for batch in service.batches]
    assert [1, 1, 1, 1, 1, 1, 3, 3] == sorted(map(len, batches))
    assert all(1 == len({(line["url"], line["body"]["model"]) for line in batch}) for batch in batches)
    assert [] == left(out)


def test_results_have_the_ids_of_the_source_and_the_usage_of_batches(serve: Callable[..., Service], out: Path) -> None:
    source = [{"text": "t1", "custom_id": "7:x"}, {"text": "t2", "custom_id": "line-9"}, {"text": "t3"}]

    report = serve().run(source, out)

    assert expected(3) == all_said(out)
    assert {1: "7:x", 2: "line-9", 3: "line-3"} == {line: each["custom_id"] for line, each in results(out).items()}
    (totals,) = report.models
    assert ("gpt-4o", "batch", 3) == (totals.model, totals.service_tier, totals.done)
    assert report.input_tokens == totals.input_tokens > 0
    assert pytest.approx(report.input_tokens * 0.01) == report.cost == totals.cost


@pytest.mark.parametrize("given", [None, 100, "0.1K", {"gpt-*": 100}])
def test_the_queue_never_has_more_tokens_than_allowed(serve: Callable[..., Service], given: Any, out: Path) -> None:
    service = serve(batches=BatchRules(enqueued_tokens=100, validating=2))

    report = service.run(rows(60), out, enqueued_tokens=given)

    statuses = Counter(batch["status"] for batch in service.batches)
    assert (60, 0, None) == (report.done, report.failed, report.stopped)
    assert expected(60) == all_said(out)
    assert statuses["completed"] > 3
    assert given is None or {"completed", "failed"} >= statuses.keys()


def test_a_line_above_the_limit_is_a_failure(serve: Callable[..., Service], out: Path) -> None:
    service = serve(batches=BatchRules(enqueued_tokens=50))

    report = service.run([{"text": "t1"}, {"text": "x" * 400}], out)

    assert (2, 1) == (report.done, report.failed)
    assert "token_limit_exceeded" == results(out)[2]["error"]["code"]


def after(batches: int, status: str, act: Callable[[], object]) -> Callable[[BulkProgress], None]:
    """Return a listener that acts once, when this number of batches has the status."""
    done: list[bool] = []

    def listen(progress: BulkProgress) -> None:
        if not done and sum(batch.status == status for batch in progress.batches) == batches:
            done.append(True)
            act()

    return listen


def test_what_expires_is_sent_again(serve: Callable[..., Service], out: Path) -> None:
    service = serve(batches=BatchRules(steps=4))
    seen: list[BulkProgress] = []

    def listen(progress: BulkProgress) -> None:
        seen.append(progress)
        if len(service.batches) == 1 and progress.batches and progress.batches[0].completed:
            service.pass_a_day()

    report = service.run(rows(20), out, on_progress=listen)

    assert (20, 0) == (report.done, report.failed)
    assert expected(20) == all_said(out)
    assert ["expired", "completed"] == [batch["status"] for batch in service.batches]
    first, second = ({line["custom_id"] for line in service.lines(batch)} for batch in service.batches)
    assert 0 < len(second) < len(first)
    assert 20 == seen[-1].done


def test_lines_that_always_expire_become_failures(serve: Callable[..., Service], out: Path) -> None:
    service = serve(batches=BatchRules(validating=5))

    report = service.run(rows(2), out, on_progress=lambda _: service.pass_a_day())

    assert (2, 2, 3) == (report.done, report.failed, len(service.batches))
    assert {"batch_expired"} == {each["error"]["code"] for each in results(out).values()}


def test_a_batch_that_was_cancelled_elsewhere_is_sent_again(serve: Callable[..., Service], out: Path) -> None:
    service = serve()
    act = after(1, "in_progress", lambda: service.ask("POST", f"/batches/{service.batches[0]['id']}/cancel"))

    report = service.run(rows(6), out, on_progress=act)

    assert (6, 0) == (report.done, report.failed)
    assert expected(6) == all_said(out)
    assert ["cancelled", "completed"] == [batch["status"] for batch in service.batches]


def test_failed_lines_are_sent_again_if_that_may_help(serve: Callable[..., Service], out: Path) -> None:
    script = [
        Answer(error="busy", status=503, message="t2", times=1),
        Answer(error="wrong", status=400, message="t3"),
        Answer(error="down", status=500, message="t4"),
    ]
    service = serve(script=script)
    errors = out.with_name("errors.jsonl")

    report = service.run(rows(5), out, errors=errors)

    assert (5, 2, 3) == (report.done, report.failed, len(service.batches))
    assert {3: 400, 4: 500} == {line: each["response"]["status_code"] for line, each in results(errors).items()}
    assert "You said: t2" == said(results(out)[2])
    assert [2, 1] == [len(service.lines(batch)) for batch in service.batches[1:]]


def test_invalid_lines_fail_and_the_others_are_sent_again(serve: Callable[..., Service], out: Path) -> None:
    service = serve()
    template = service.template(extra_body={"stream": "{stream}"})
    source = [{**row, "stream": number == 2} for number, row in enumerate(rows(4), 1)]

    report = service.run(source, out, template=template)

    assert (4, 1) == (report.done, report.failed)
    assert "invalid_request" == results(out)[2]["error"]["code"]
    assert ["failed", "completed"] == [batch["status"] for batch in service.batches]
    assert 0 == service.run(source, out, template=template, retry_failed=True).done - 4
    assert 2 == len(service.batches)


def test_a_batch_that_is_refused_fails_its_lines(serve: Callable[..., Service], out: Path) -> None:
    refused = "status=400; path=/batches; method=POST; times=1"
    service = serve(faults=[refused])

    report = service.run(rows(3), out)

    assert (3, 3) == (report.done, report.failed)
    again = service.run(rows(3), out, retry_failed=True)
    assert (3, 0) == (again.done, again.failed)


def test_auto_sends_live_what_batches_refuse(serve: Callable[..., Service], out: Path) -> None:
    service = serve(faults=["status=400; path=/batches; method=POST"])

    report = service.run(rows(3), out, mode="auto")

    assert (3, 0) == (report.done, report.failed)
    assert {"default"} == {totals.service_tier for totals in report.models}


BYS: list[Any] = [0.1, timedelta(seconds=0.1), datetime.fromtimestamp(1_767_225_600.1).astimezone()]
"""The fake clock starts at this hour, and the emulator wants a poll each 20 ms."""


@pytest.mark.parametrize("by", BYS)
def test_auto_finishes_live_at_the_time(serve: Callable[..., Service], by: Any, out: Path) -> None:
    service = serve(batches=BatchRules(steps=50))

    report = service.run(rows(100), out, mode="auto", by=by, at_once=4)

    (batch,) = service.batches
    assert (100, 0, None) == (report.done, report.failed, report.stopped)
    assert expected(100) == all_said(out)
    assert "cancelled" == batch["status"]
    assert [] == left(out)


def test_auto_finishes_what_expired(serve: Callable[..., Service], out: Path) -> None:
    service = serve()

    report = service.run(rows(4), out, mode="auto", on_progress=after(1, "in_progress", service.pass_a_day))

    assert (4, 0, 1) == (report.done, report.failed, len(service.batches))
    assert 4 == service.sent("createResponse")


def test_auto_sends_other_endpoints_live(serve: Callable[..., Service], out: Path) -> None:
    line = {"custom_id": "a", "url": "/v1/models/x", "body": {}}
    service = serve()
    source = [line, {**line, "url": "/v1/responses", "body": {"model": "gpt-4o", "input": "t2"}}]

    report = service.run(source, out, template=None, mode="auto")
    assert (2, 1) == (report.done, report.failed)
    assert [405, 200] == [each["response"]["status_code"] for _, each in sorted(results(out).items())]
    other = service.run(source, out.with_name("b"), template=None)
    assert (2, 1) == (other.done, other.failed)
    assert "mode='live' sends it" in results(out.with_name("b"))[1]["error"]["message"]


def test_live_first_ends_the_batches_of_an_earlier_run(serve: Callable[..., Service], out: Path) -> None:
    service = serve(batches=BatchRules(validating=9))
    interrupt(service, out, 5)

    report = service.run(rows(5), out, mode="live")

    assert (5, 0, ["cancelled"]) == (report.done, report.failed, [batch["status"] for batch in service.batches])
    assert expected(5) == all_said(out)


def interrupt(service: Service, out: Path, count: int) -> None:
    """Interrupt a run once its first batch is enqueued."""
    act = after(1, "validating", lambda: signal.raise_signal(signal.SIGINT))
    report = service.run(rows(count), out, on_progress=act)
    assert ("interrupted", 1) == (report.stopped, len(report.batches))


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_an_interrupted_run_does_not_wait_for_batches_and_finds_them_later(
    serve: Callable[..., Service], out: Path
) -> None:
    service = serve()
    interrupt(service, out, 5)

    report = service.run(rows(5), out)

    assert (5, 0, 1) == (report.done, report.failed, len(service.batches))
    assert expected(5) == all_said(out)


@pytest.mark.parametrize(("options", "reason"), [({"max_tokens": 60}, "max_tokens"), ({"max_cost": 0.2}, "max_cost")])
def test_a_budget_ends_the_source_and_not_the_batches(
    serve: Callable[..., Service], options: Any, reason: str, out: Path
) -> None:
    service = serve()

    stopped = service.run(rows(30), out, **options)
    used = stopped.input_tokens + stopped.output_tokens

    assert reason == stopped.stopped
    assert 0 < stopped.done < 30
    assert ("max_cost" == reason and stopped.cost <= 0.2) or used <= 120
    assert 30 == service.run(rows(30), out).done


def test_too_many_errors_cancel_the_batches(serve: Callable[..., Service], out: Path) -> None:
    service = serve(script=[Answer(error="wrong", status=400, pattern=".")])

    report = service.run(rows(60), out, enqueued_tokens=60, max_errors=2)

    assert ("max_errors", True) == (report.stopped, report.done < 60)
    assert {"completed", "cancelling"} == {batch["status"] for batch in service.batches}


def test_errors_of_the_key_stop_at_once(serve: Callable[..., Service], out: Path) -> None:
    service = serve(faults=["status=401; path=/batches; method=POST; times=1"])

    report = service.run(rows(3), out)

    assert ("key", 0) == (report.stopped, report.done)
    again = service.run(rows(3), out)
    assert (3, 0, 1, 1) == (again.done, again.failed, len(service.batches), service.sent("createFile"))


def test_equal_errors_of_the_quota_in_results_stop(serve: Callable[..., Service], out: Path) -> None:
    script = [Answer(error="no credit", status=429, code="insufficient_quota", pattern="t[2-5]", times=4)]
    service = serve(script=script)

    report = service.run(rows(5), out)

    assert ("quota", 1) == (report.stopped, report.done)
    again = service.run(rows(5), out)
    assert (5, 0) == (again.done, again.failed)
    assert expected(5) == all_said(out)


def test_cancel_from_elsewhere_ends_the_run(serve: Callable[..., Service], kind: Kind, out: Path) -> None:
    service = serve(batches=BatchRules(steps=5))
    cancelled: list[Any] = []
    other = Driver(kind, http_client=getattr(service._fake, "client" if kind == "sync" else "async_client")())

    async def cancel() -> None:
        cancelled.extend(await other.client.bulk.cancel(out))

    def listen(progress: BulkProgress) -> Any:
        if progress.batches and progress.batches[0].completed and not cancelled:
            if kind == "async":
                return cancel()
            cancelled.extend(other.client.bulk.cancel(out))
        return None

    report = service.run(rows(20), out, on_progress=listen)

    assert ("cancelled", ["cancelling"]) == (report.stopped, [batch.status for batch in cancelled])
    assert 0 < report.done < 20
    assert 20 == service.run(rows(20), out).done
    assert expected(20) == all_said(out)
    assert [] == other.finish(other.client.bulk.cancel(out))
    with pytest.raises(ConfigurationError, match="is not the output of a bulk run"):
        other.finish(other.client.bulk.cancel(out.with_name("none")))
    other.__exit__(None, None, None)


def test_a_service_that_is_away_for_a_while_is_waited_for(serve: Callable[..., Service], out: Path) -> None:
    faults = [
        "status=503; path=/batches*; nth=2; times=1",
        "drop; path=/files/*; times=3",
        "status=429; path=/batches/*; times=2",
    ]
    service = serve(faults=faults)

    report = service.run(rows(4), out)

    assert (4, 0, 1) == (report.done, report.failed, len(service.batches))


def test_a_service_that_is_away_from_the_start_is_an_error(serve: Callable[..., Service], out: Path) -> None:
    from openai_dual import InternalServerError

    with pytest.raises(InternalServerError):
        serve(faults=["status=503"]).run(rows(4), out)


def test_a_batch_without_a_response_is_found_again(serve: Callable[..., Service], out: Path) -> None:
    service = serve(faults=["reset; path=/batches; method=POST; nth=2"])
    service.run(rows(1), out.with_name("first"))

    report = service.run(rows(4), out)

    assert (4, 2) == (report.done, len(service.batches))


def test_results_that_are_gone_are_asked_for_again(serve: Callable[..., Service], out: Path) -> None:
    service = serve(faults=["status=404; path=/files/*/content; times=1"])

    report = service.run(rows(4), out)

    assert (4, 0, 2) == (report.done, report.failed, len(service.batches))


def test_large_files_are_uploaded_in_parts(
    serve: Callable[..., Service], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "WHOLE", 100)
    served = serve(faults=["status=503; path=/uploads/*; nth=1"])

    report = served.run(rows(4), out)

    assert (4, 0, 0) == (report.done, report.failed, served.sent("createFile"))


def test_a_changed_source_is_refused(serve: Callable[..., Service], out: Path) -> None:
    service = serve()
    service.run(rows(2), out)

    with pytest.raises(ConfigurationError, match="source has changed"):
        service.run(rows(3)[1:], out)


BAD: list[Any] = [
    ({"mode": "fast"}, "^mode"),
    ({"by": 5}, "^by: expected mode='auto'"),
    ({"mode": "auto", "by": -1}, "^by: expected seconds"),
    ({"mode": "auto", "by": "noon"}, "^by: expected seconds"),
    *(({"enqueued_tokens": value}, "^enqueued_tokens") for value in (0, -1, "x", "0", True, {"m": 0}, 1.5, "1.5X")),
    ({"errors": "-"}, "^errors"),
]


@pytest.mark.parametrize(("options", "message"), BAD)
def test_arguments_are_checked_first(serve: Callable[..., Service], options: Any, message: str, out: Path) -> None:
    service = serve()
    with pytest.raises(ConfigurationError, match=message):
        service.run(rows(1), out, **options)
    other = service.driver.method("chat.completions.create").call(model="m", messages=[])
    odd = other.replace(path="/other")
    with pytest.raises(ConfigurationError, match=r"^template: batches do not have /v1/other"):
        service.run(rows(1), out, template=odd)
    assert 0 == len(service.application.journal)


class Killed(BaseException):
    """Stands for the end of the process."""


class Death:
    """Ends the process at an effect: before it, after it, or in the middle of writing a result."""

    def __init__(self, moment: int, where: str) -> None:
        self._left, self._where = moment, where

    def at(self, where: str) -> None:
        """End here, if the moment has come."""
        if where == self._where:
            self._left -= 1
            if self._left == 0:
                raise Killed

    def meet(self, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
        executor = service.driver.client._executor
        step, write = executor.step, Journal.write

        def stepped(effect: Any) -> Any:
            self.at("before")
            result = step(effect)
            self.at("after")
            return result

        async def astepped(effect: Any) -> Any:
            self.at("before")
            result = await step(effect)
            self.at("after")
            return result

        def torn(journal: Journal, record: bytes) -> None:
            try:
                self.at("write")
            except Killed:
                write(journal, record[: len(record) // 2])
                raise
            write(journal, record)

        monkeypatch.setattr(executor, "step", stepped if service.driver.kind == "sync" else astepped)
        monkeypatch.setattr(Journal, "write", torn)


@pytest.mark.parametrize("kind", KINDS)
@given(kills=st.lists(st.tuples(st.integers(1, 40), st.sampled_from(["before", "after", "write"])), max_size=6))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_run_that_is_killed_anywhere_answers_each_line_once_and_pays_once(
    kind: Kind, kills: list[tuple[int, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    out = tmp_path_factory.mktemp("killed") / "out.jsonl"
    with no_waits():
        service = Service(kind, batches=BatchRules(enqueued_tokens=80))
        for moment, where in kills:
            with pytest.MonkeyPatch.context() as monkeypatch:
                Death(moment, where).meet(service, monkeypatch)
                try:
                    service.run(rows(20), out, enqueued_tokens=80)
                except Killed:
                    continue
        report = service.run(rows(20), out, enqueued_tokens=80)

        assert (20, 0, None) == (report.done, report.failed, report.stopped)
        assert expected(20) == all_said(out)
        answered = Counter(
            line["custom_id"]
            for batch in service.batches
            if batch["status"] == "completed"
            for line in service.lines(batch)
        )
        assert {f"line-{number}": 1 for number in range(1, 21)} == dict(answered)
        assert [] == left(out)
        service.driver.__exit__(None, None, None)
