"""The audit log lists the events of the organization."""

from __future__ import annotations

import httpx

from tests.unit.emulator.helpers import error_of
from tests.unit.emulator.sample_resources import address


def test_the_audit_log_has_the_events(fresh: httpx.Client) -> None:
    group = address(fresh, "/organization/groups/{group_id}")
    fresh.post(group, json={"name": "new"}).raise_for_status()
    fresh.delete(group).raise_for_status()
    fresh.post("/organization/invites", json={"email": "a@example.com", "role": "reader"}).raise_for_status()
    fresh.post("/organization/projects/proj_default/archive").raise_for_status()
    account = fresh.post("/organization/projects/proj_default/service_accounts", json={"name": "bot"}).json()["id"]
    events = fresh.get("/organization/audit_logs", params={"limit": 100}).json()["data"]

    expected = ["group.created", "group.updated", "group.deleted", "invite.sent", "project.archived"]
    assert [*expected, "service_account.created"] == [event["type"] for event in reversed(events)]
    assert {"id": group.rpartition("/")[2], "changes_requested": {"name": "new"}} == events[-2]["group.updated"]
    for query, count in (
        ({"event_types[]": ["group.created", "invite.sent"]}, 2),
        ({"project_ids[]": "proj_default"}, 2),
        ({"resource_ids[]": account}, 1),
        ({"actor_ids[]": "nobody"}, 0),
        ({"actor_emails[]": "nobody@example.com"}, 0),
        ({"effective_at[gt]": events[1]["effective_at"]}, 1),
        ({"effective_at[lte]": events[1]["effective_at"]}, 5),
        ({"limit": 2}, 2),
    ):
        assert count == len(fresh.get("/organization/audit_logs", params=query).json()["data"]), query
    refused = fresh.get("/organization/audit_logs", params={"event_types[]": "nonsense"})
    assert (400, "event_types[][0]") == error_of(refused)[:2]
