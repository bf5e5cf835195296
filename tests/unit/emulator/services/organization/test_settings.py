"""Settings of the organization and its projects."""

from __future__ import annotations

import httpx
import pytest

from .test_resources import Answer


@pytest.mark.parametrize(
    ("path", "before", "change", "after"),
    [
        ("data_retention", {"type": "organization_default"}, {"retention_type": "none"}, {"type": "none"}),
        (
            "hosted_tool_permissions",
            {"mcp": {"enabled": True}},
            {"mcp": {"enabled": False}},
            {"mcp": {"enabled": False}, "web_search": {"enabled": True}},
        ),
        (
            "model_permissions",
            {"mode": "deny_list", "model_ids": []},
            {"mode": "allow_list", "model_ids": ["gpt-5"]},
            {"mode": "allow_list", "model_ids": ["gpt-5"]},
        ),
    ],
)
def test_settings_have_defaults(fresh: httpx.Client, path: str, before: Answer, change: Answer, after: Answer) -> None:
    there = f"/organization/projects/proj_default/{path}"

    assert before.items() <= fresh.get(there).json().items()
    for answer in (fresh.post(there, json=change), fresh.get(there)):
        assert after.items() <= answer.json().items()
    assert 404 == fresh.get(there.replace("proj_default", "proj_unheard_of")).status_code


@pytest.mark.parametrize("place", ["/organization", "/organization/projects/proj_default"])
def test_there_is_no_spend_limit_until_one_is_set(fresh: httpx.Client, place: str) -> None:
    there, limit = f"{place}/spend_limit", {"threshold_amount": 5, "currency": "USD", "interval": "month"}

    assert 404 == fresh.get(there).status_code
    assert limit.items() <= fresh.post(there, json=limit).json().items()
    assert limit.items() <= fresh.get(there).json().items()
    assert fresh.delete(there).json()["deleted"]
    assert 404 == fresh.get(there).status_code
