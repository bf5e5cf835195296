"""The unit tests of a framework's sdist pass by the hook as they pass with the official client: `make frameworks`."""

from __future__ import annotations

import pytest

from tests.system.frameworks import environments, unit_tests

SHARE = 0.95


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in unit_tests.frameworks()]
)
def test_unit_tests_of_the_framework_pass_by_the_hook(name: str) -> None:
    if not environments.is_complete(name):
        pytest.skip(environments.reason(name))
    try:
        unit_tests.source(name)
    except unit_tests.SourceMissingError as error:
        pytest.skip(str(error))
    official = unit_tests.passed(name, "official")

    assert official
    assert SHARE <= len(official & unit_tests.passed(name, "hook")) / len(official)
