"""Make the environments of the frameworks: `python -m tests.system.frameworks.environments [--newest] [NAME ...]`.

Each is a virtual environment below `.peers/frameworks`, with the packages of environments.toml and what this package
needs; this package itself is taken from src/. One that is complete is left as it is. If the package registry cannot be
reached, the environment is missing, its tests are skipped with that reason, and the command succeeds; any other failure
is an error.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tests.support.paths import ROOT

HERE: Final = Path(__file__).parent
PLACE: Final = ROOT / ".peers" / "frameworks"
WAYS: Final = ("hook", "recognised")
UNREACHABLE: Final = ("connection broken by", "Could not fetch URL", "NewConnectionError", "ReadTimeoutError")
"""What pip says when it does not reach the registry."""


def declared() -> Mapping[str, Mapping[str, Any]]:
    """Return the frameworks of environments.toml."""
    return tomllib.loads((HERE / "environments.toml").read_text(encoding="utf-8"))


def ways(name: str) -> Sequence[str]:
    """Return how this package comes under the framework *name*: by the hook, and handed over."""
    found: Sequence[str] = declared()[name].get("ways", WAYS)
    return found


def python(name: str) -> Path:
    """Return the interpreter of the environment *name*."""
    return PLACE / name / "bin" / "python"


def is_complete(name: str) -> bool:
    """Return whether the environment *name* was made completely."""
    return _stamp(name).exists()


def reason(name: str) -> str:
    """Return why the environment *name* is missing."""
    noted = PLACE / f"{name}.missing"
    return noted.read_text(encoding="utf-8") if noted.exists() else f"no environment of {name}: run `make frameworks`"


def make(name: str, *, newest: bool) -> None:
    """Make the environment *name*, unless it is there. Raises `CalledProcessError` if its packages do not install."""
    wanted = requirements(name, newest=newest)
    if is_complete(name) and _stamp(name).read_text(encoding="utf-8") == "\n".join(wanted):
        return
    _stamp(name).unlink(missing_ok=True)
    subprocess.run([sys.executable, "-m", "venv", str(PLACE / name)], check=True)
    command = [str(python(name)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    missing = PLACE / f"{name}.missing"
    if done.returncode == 0:
        _stamp(name).write_text("\n".join(wanted), encoding="utf-8")
        missing.unlink(missing_ok=True)
    elif any(sign in done.stderr for sign in UNREACHABLE):
        missing.write_text(f"the packages of {name} cannot be had: the registry cannot be reached", encoding="utf-8")
        sys.stdout.write(f"{reason(name)}: its tests are skipped\n")
    else:
        sys.stderr.write(done.stderr)
        done.check_returncode()


def requirements(name: str, *, newest: bool = False) -> list[str]:
    """Return what the environment *name* has: the framework, what its own tests need, and what this package needs."""
    own = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    packages = [*declared()[name]["packages"], *declared()[name].get("tests", ())]
    return [*((text.partition("==")[0] for text in packages) if newest else packages), *own]


def _stamp(name: str) -> Path:
    return PLACE / f"{name}.stamp"


def main(arguments: Sequence[str]) -> int:
    """Make the environments that the arguments name: all if they name none."""
    parser = argparse.ArgumentParser(prog="tests.system.frameworks.environments", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(declared()))
    parser.add_argument("--newest", action="store_true", help="the newest packages instead of the pinned ones")
    options = parser.parse_args(arguments)
    for name in options.names or declared():
        make(name, newest=options.newest)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
