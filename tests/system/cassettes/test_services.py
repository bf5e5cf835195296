"""Every service and helper replays its cassette on both clients, and decodes to the same objects.

`make record` records them from the emulator, `make record-live` from the service.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_dual.testing import cassette
from tests.support.clients import Driver, Kind
from tests.support.live import BUDGET, LIVE
from tests.support.rendering import shown
from tests.system.cassettes.conftest import ORIGIN, Service
from tests.system.cassettes.helper_scenarios import EMULATED_ONLY, HELPERS
from tests.system.cassettes.scenarios import SERVICES, Scenario

SCENARIOS = (*SERVICES, *HELPERS)
CUTS = ("event", "byte", "random:1")
TOGETHER = [
    pytest.param(scenario, cut, marks=pytest.mark.openai_cassette(scenario.__name__, cut=cut, origin=ORIGIN))
    for scenario in SCENARIOS
    for cut in CUTS
]


@pytest.mark.parametrize(("scenario", "cut"), TOGETHER, ids=lambda value: getattr(value, "__name__", value))
def test_a_scenario(kind: Kind, scenario: Scenario, cut: str, openai_cassette: cassette, service: Service) -> None:
    if service.recording and LIVE and scenario in EMULATED_ONLY:
        pytest.skip("recorded from the emulator: the service would take hours, or dollars")
    with Driver(kind, base_url=service.base_url, api_key=service.api_key) as client:
        results = BUDGET.count(scenario(client)) if service.recording and LIVE else list(scenario(client))
    decoded = shown(results)

    assert _kept(openai_cassette.path.with_suffix(".decoded.txt"), decoded, write=service.recording) == decoded, cut


def _kept(path: Path, decoded: str, *, write: bool) -> str:
    """Return the content of *path*; while recording, the first client writes it and the second compares."""
    if write:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(decoded, encoding="utf-8")
    return path.read_text(encoding="utf-8")


def test_every_cassette_is_small_and_readable() -> None:
    found: dict[str, Any] = {path.stem: path for path in (Path(__file__).parent / "cassettes").rglob("*.yaml")}

    assert {scenario.__name__ for scenario in SCENARIOS} == found.keys()
    assert [] == [name for name, path in found.items() if path.stat().st_size > 40_000]
