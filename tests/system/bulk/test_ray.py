"""`BulkWorker` and `RayLedger` on a local Ray: the recipe of the page, tasks and actors, one limit for all processes.

Runs in the environment of `make engines`; skipped where Ray is not installed.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_dual import BulkWorker, OpenAI, RateLimiter, RateLimits, RayLedger
from openai_dual.core.resilience.leases import Demand, LeaseReply, LeaseRequest, SharedLimit
from openai_dual.emulator import Emulator
from tests.support.engines import ROWS, read_rows, recipes, translated, write_rows
from tests.support.paths import ROOT

ray: Any = pytest.importorskip("ray", reason="Ray is not installed (`make engines` installs it)")
pytest.importorskip("ray.data", reason="the data part of Ray is not installed (`make engines` installs it)")
pytestmark = pytest.mark.filterwarnings("ignore")  # those of Ray are not ours

TEMPLATE: Any = {"model": "m", "input": "Translate {text}"}


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with Emulator() as made:
        yield made


@pytest.fixture(autouse=True)
def _environment(server: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", "key")


@pytest.fixture(scope="module")
def _cluster(server: Emulator) -> Iterator[None]:
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    variables = {"PYTHONPATH": paths, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "key"}
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, runtime_env={"env_vars": variables})
    yield
    ray.shutdown()


@pytest.mark.usefixtures("_cluster")
def test_the_recipe_of_the_page_translates_every_row_once(tmp_path: Path, server: Emulator) -> None:
    before = len(server.requests)
    recipes()["translate_with_ray"](str(write_rows(tmp_path)), str(tmp_path / "out"))

    assert translated() == read_rows(tmp_path / "out")
    assert ROWS == len(server.requests) - before


@pytest.mark.usefixtures("_cluster")
def test_a_worker_itself_runs_in_tasks() -> None:
    worker = BulkWorker(OpenAI().responses.create.call(**TEMPLATE), columns={"translation": "output_text"})
    rows = ray.data.from_items([{"text": "a"}, {"text": "b"}]).map_batches(worker).take_all()

    assert [("a", "You said: Translate a", None), ("b", "You said: Translate b", None)] == sorted(
        (row["text"], row["translation"], row["error"]) for row in rows
    )


def limited_client() -> OpenAI:
    limits = RateLimits(requests_per_minute=600, burst=1, max_wait=None)
    return OpenAI(rate_limits=RateLimiter(limits, shared=RayLedger("limited")))


@pytest.mark.usefixtures("_cluster")
def test_actors_share_one_limit(server: Emulator) -> None:
    settings = {
        "template": OpenAI().responses.create.call(**TEMPLATE),
        "columns": {"translation": "output_text"},
        "client": limited_client,
    }
    before, began = len(server.requests), time.monotonic()
    two = ray.data.ActorPoolStrategy(size=2)
    rows = (
        ray.data.from_items([{"text": f"{number}"} for number in range(40)], override_num_blocks=4)
        .map_batches(BulkWorker, fn_constructor_kwargs=settings, compute=two, num_cpus=0.25, batch_size=10)
        .take_all()
    )

    assert (40, {None}) == (len(rows), {row["error"] for row in rows})
    assert 40 == len(server.requests) - before
    assert time.monotonic() - began >= (40 - 10) / 10  # ten a second, after a burst of ten: together


@pytest.mark.usefixtures("_cluster")
def test_a_ledger_survives_its_actor() -> None:
    ledger = RayLedger("killed", timeout=10)
    day = SharedLimit(1000, 86400, 0)

    def left(number: int) -> float:
        reply = ledger.lease(LeaseRequest("", "p", number, 1.0, (Demand(1.0, 1.0, (day,)),)))
        return reply.left[0] if isinstance(reply, LeaseReply) else -1.0

    before = [left(1), left(2)]
    ray.kill(ledger.actor())
    after = [left(number) for number in range(3, 9)]

    assert [999, 998] == before
    assert 999 in after  # with the contents of a new one
