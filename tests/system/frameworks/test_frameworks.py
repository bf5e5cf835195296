"""Frameworks run on this package as they run on the official one: `make frameworks` makes their environments.

Each scenario runs in the environment of its framework, against the emulator, and its result is compared.
"""

from __future__ import annotations

import pytest

from tests.system.frameworks import environments, measuring, page


@pytest.fixture(params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in environments.declared()])
def framework(request: pytest.FixtureRequest) -> str:
    """A framework whose environment is there; one worker runs all its tests, so that its scenarios run once."""
    name: str = request.param
    if not environments.is_complete(name):
        pytest.skip(environments.reason(name))
    return name


@pytest.mark.parametrize("way", environments.WAYS)
def test_the_results_are_those_of_the_official_client(framework: str, way: str) -> None:
    if way not in environments.ways(framework):
        pytest.skip(f"{framework} is used by the hook alone")
    official, found = measuring.results(framework, "official"), measuring.results(framework, way)
    known = measuring.stored()[framework][way]  # these differ, as the page says

    assert {name: value for name, value in official.items() if name not in known} == {
        name: value for name, value in found.items() if name not in known
    }


def test_every_scenario_succeeds_with_the_official_client(framework: str) -> None:
    assert {} == measuring.unexpected(framework)


def test_the_stored_results_are_those_of_this_run(framework: str) -> None:
    assert measuring.stored()[framework] == measuring.summary(framework)


def test_the_page_shows_the_stored_results() -> None:
    assert page.table(measuring.stored(), page.stored_unit_tests()) == page.shown()
