"""Run the scenarios of the frameworks: with the official client, and with this package in both ways.

`python -m tests.system.frameworks.measuring [NAME ...]` writes results.json, and the table of docs/frameworks.md, which
is made of it. Each scenario runs in the environment of its framework, against an emulator of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from openai_dual.emulator import Emulator
from tests.support.paths import ROOT
from tests.system.frameworks import environments, page

HERE: Final = Path(__file__).parent
RESULTS: Final = HERE / "results.json"
FAULTS: Final = (
    "status=401; code=invalid_api_key; model=*-denied",
    "status=429; code=rate_limit_exceeded; model=*-limited",
    "status=400; code=invalid_value; model=*-refused",
    "status=500; code=server_error; model=*-broken",
    "slow=20; model=*-slow",
    "close; model=*-gone",
)
"""What the models of `scenarios/client.py` cause."""


@cache
def results(framework: str, way: str) -> Mapping[str, Any]:
    """Run the scenarios of *framework* in one way, and return the result of each."""
    script = HERE / "scenarios" / environments.declared()[framework]["scenarios"]
    hook = ["-m", "openai_dual.dropin"] if way == "hook" else []
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONWARNINGS": "ignore"}
    with Emulator(faults=list(FAULTS)) as server:
        command = [str(environments.python(framework)), *hook, str(script), server.base_url, way]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, env=environment)
    if done.returncode:
        return {"the script": {"unexpected": done.stderr[-2000:]}}
    found: Mapping[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def differing(framework: str, way: str) -> list[str]:
    """List the scenarios whose result is not that of the official client."""
    official, found = results(framework, "official"), results(framework, way)
    return [name for name, expected in official.items() if found.get(name) != expected]


def unexpected(framework: str) -> Mapping[str, Any]:
    """Return the scenarios that fail with the official client, each with its error."""
    return {name: value for name, value in results(framework, "official").items() if _failed(value)}


def _failed(value: Any) -> bool:
    return isinstance(value, dict) and "unexpected" in value


def versions(framework: str) -> Mapping[str, str]:
    """Return the version of each package in the environment of *framework*."""
    where = environments.python(framework).parents[1] / "lib"
    site = next(where.glob("python*")) / "site-packages"
    return {one.name: one.version for one in metadata.distributions(path=[str(site)])}


def installed(framework: str) -> tuple[str, str]:
    """Return the name of the package of *framework*, and the version in its environment."""
    package = environments.declared()[framework]["packages"][0].partition("==")[0].partition("[")[0]
    return package, versions(framework)[package]


def summary(framework: str) -> dict[str, Any]:
    """Return the row of results.json: the versions, the number of scenarios, and those that differ in each way."""
    return {
        "version": installed(framework)[1],
        "openai": versions(framework)["openai"],
        "scenarios": len(results(framework, "official")),
        **{way: differing(framework, way) for way in environments.ways(framework)},
    }


def stored() -> dict[str, Any]:
    """Return results.json."""
    known: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    return known


def main(names: Sequence[str]) -> int:
    """Measure the frameworks of *names*, all that are installed if it is empty; write results.json and the page."""
    rows = stored()
    for name in names or list(filter(environments.is_complete, environments.declared())):
        rows[name] = summary(name)
        sys.stdout.write(f"{name}: {json.dumps(rows[name])}\n")
    RESULTS.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    page.write(rows, page.stored_unit_tests())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
