"""Schemathesis finds no response of the emulator that contradicts the description."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import yaml

from openai_dual.emulator import Emulator, Received
from tests.support.description import operations
from tests.support.paths import ROOT
from tests.system.peers.mending import filled, mended
from tests.system.peers.servers import environment
from tests.unit.emulator.sample_resources import address

CHECKS = "response_schema_conformance,content_type_conformance,status_code_conformance,not_a_server_error"
HEADERS = {"authorization": "Bearer key"}
OPTIONS = (
    *("--header", "authorization: Bearer key", "--checks", CHECKS, "--phases", "fuzzing"),
    *("--mode", "all", "--max-examples", "1", "--seed", "7", "--continue-on-failure"),
    *("--generation-database", "none", "--suppress-health-check", "all", "--warnings", "off", "--no-color"),
)
ANSWERED = 140
"""Minimum number of operations that must succeed; the others name objects that do not exist."""


def describe(base_url: str, path: Path) -> None:
    """Write the corrected description, with existing objects, to *path*."""
    read = yaml.load((ROOT / "openapi.yaml").read_bytes(), yaml.CSafeLoader)
    with httpx.Client(base_url=base_url, headers=HEADERS, trust_env=False) as api:
        path.write_text(json.dumps(filled(mended(read), partial(address, api))))


def test_no_answer_is_outside_the_description(tmp_path: Path) -> None:
    description, report = tmp_path / "openapi.json", tmp_path / "report.json"
    program = environment("schemathesis", "schemathesis") / "st"
    with Emulator(seed=7) as server:
        describe(server.base_url, description)
        server.clear()
        place = ("--url", server.base_url, "--report-json-path", report)
        command: list[str | Path] = [program, "run", description, *place, *OPTIONS]
        found = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600, cwd=tmp_path)
    summary: dict[str, Any] = json.loads(report.read_bytes()) if report.exists() else {}

    assert 0 == found.returncode, found.stdout[-20_000:] + found.stderr[-2_000:]
    assert ([], []) == (summary["failures"], summary["errors"])
    assert len(operations()) == summary["operations"]["tested"]
    assert ANSWERED <= len(_answered(server.requests))


def _answered(requests: Sequence[Received]) -> set[str | None]:
    return {request.operation for request in requests if request.status is not None and request.status < 300}
