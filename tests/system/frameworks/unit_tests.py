"""Run the unit tests of a framework's sdist: with the official client, and with the import hook.

`python -m tests.system.frameworks.unit_tests [NAME ...]` writes unit_tests.json and the page. The sdist is of the
version in the environment of the framework. The tests run without a network: those that need one fail in both ways.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

from tests.support.paths import ROOT
from tests.system.frameworks import environments, measuring, page

PYTEST: Final = ("-q", "-o", "addopts=", "-p", "no:cacheprovider", "--continue-on-collection-errors")
"""Without the options of the sdist, which measure coverage."""
OFFLINE: Final = ("--disable-socket", "--allow-unix-socket")
HOOK: Final = ("-m", "openai_dual.dropin")


class SourceMissingError(Exception):
    """The sdist cannot be had, because the registry cannot be reached."""


def frameworks() -> list[str]:
    """List the frameworks whose sdist has unit tests that are run."""
    return [name for name, each in environments.declared().items() if "unit_tests" in each]


def source(name: str) -> Path:
    """Return the unpacked sdist of the installed version of *name*; it is downloaded once.

    Raises `SourceMissingError` if the registry cannot be reached, and `CalledProcessError` if pip fails otherwise.
    """
    package, version = measuring.installed(name)
    place = environments.PLACE / f"{name}.sdist"
    folder = place / f"{package.replace('-', '_')}-{version}"
    if folder.exists():
        return folder
    download = ("download", "--quiet", "--no-deps", "--no-binary", package, "--dest", str(place))
    command = [str(environments.python(name)), "-m", "pip", *download, f"{package}=={version}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if any(sign in done.stderr for sign in environments.UNREACHABLE):
        raise SourceMissingError(f"the sdist of {name} cannot be had: the registry cannot be reached")
    done.check_returncode()
    with tarfile.open(folder.with_name(f"{folder.name}.tar.gz")) as archive:
        archive.extractall(place, filter="data")
    return folder


@cache
def passed(name: str, way: str) -> frozenset[str]:
    """Run the unit tests of the framework *name* in one way, and return those that pass."""
    report = environments.PLACE / f"{name}.{way}.xml"
    report.unlink(missing_ok=True)
    tests = environments.declared()[name]["unit_tests"]
    hook = HOOK if way == "hook" else ()
    python = str(environments.python(name))
    command = [python, *hook, "-m", "pytest", *PYTEST, *OFFLINE, f"--junitxml={report}", tests]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OPENAI_API_KEY": "any"}
    done = subprocess.run(
        command, cwd=source(name), env=environment, capture_output=True, text=True, check=False, timeout=1200
    )
    if not report.exists():
        raise RuntimeError(done.stderr[-2000:] or done.stdout[-2000:])
    cases = ET.parse(report).iter("testcase")
    return frozenset(f"{case.get('classname')}::{case.get('name')}" for case in cases if not _failed(case))


def _failed(case: ET.Element) -> bool:
    return any(case.find(tag) is not None for tag in ("failure", "error", "skipped"))


def summary(name: str) -> dict[str, Any]:
    """Return the row of unit_tests.json: how many pass with the official client, and how many of these by the hook."""
    official = passed(name, "official")
    lost = official - passed(name, "hook")
    _, version = measuring.installed(name)
    return {"version": version, "official": len(official), "hook": len(official) - len(lost), "differ": sorted(lost)}


def main(names: Sequence[str]) -> int:
    """Run the unit tests of *names*, of all frameworks if it is empty, whose environment is there; write the page."""
    rows: dict[str, Mapping[str, Any]] = page.stored_unit_tests()
    for name in filter(environments.is_complete, frameworks()):
        if not names or name in names:
            rows[name] = summary(name)
            sys.stdout.write(f"{name}: {rows[name]['hook']} of {rows[name]['official']} unit tests pass by the hook\n")
    page.UNIT_TESTS.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    page.write(measuring.stored(), rows)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
