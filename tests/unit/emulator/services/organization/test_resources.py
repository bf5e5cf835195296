"""The administration of the organization: what is made is there, what is changed stays so, what is deleted is gone."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual.emulator.schema.catalogue import catalogue
from tests.unit.emulator.helpers import error_of
from tests.unit.emulator.sample_resources import ADMINISTRATION, PROJECT, PROJECT_ROLE, SPENDING, USER, address

Answer = dict[str, Any]

METHODS = {(operation.path, operation.method) for operation in catalogue().operations.values()}
KINDS = [place for place in ADMINISTRATION if (place, "GET") in METHODS]


def name_of(thing: Answer) -> Any:
    return thing.get("id", thing.get("group_id"))


def listed(api: httpx.Client, collection: str, **query: Any) -> list[Any]:
    answer = api.get(collection, params={"limit": 100, **query}).raise_for_status().json()
    return [name_of(thing) for thing in answer["data"]]


@pytest.mark.parametrize("place", KINDS)
def test_what_is_made_is_described_and_listed(fresh: httpx.Client, place: str) -> None:
    there = address(fresh, place)
    collection, _, key = there.rpartition("/")

    assert key == name_of(fresh.get(there).raise_for_status().json())
    assert key in listed(fresh, collection)


@pytest.mark.parametrize("place", [place for place in KINDS if (place, "DELETE") in METHODS])
def test_what_is_deleted_is_gone(fresh: httpx.Client, place: str) -> None:
    there = address(fresh, place)
    collection, _, key = there.rpartition("/")
    answer = fresh.delete(there).raise_for_status().json()

    assert answer.get("deleted", True)
    assert key == answer.get("id", key)
    assert key not in listed(fresh, collection)
    assert [404, 404] == [fresh.request(method, there).status_code for method in ("GET", "DELETE")]


@pytest.mark.parametrize("place", KINDS)
def test_what_is_not_there_is_not_found(fresh: httpx.Client, place: str) -> None:
    missing = address(fresh, place.rpartition("/")[0]) + "/unheard-of"

    assert 404 == error_of(fresh.get(missing))[0]


@pytest.mark.parametrize("place", [place for place in KINDS if place.count("{") > 1])
def test_what_belongs_to_nothing_is_not_found(fresh: httpx.Client, place: str) -> None:
    collection = place.rpartition("/")[0].replace("{", "unheard-of-").replace("}", "")

    assert 404 == error_of(fresh.get(collection))[0]


@pytest.mark.parametrize(
    ("place", "change"),
    [
        (PROJECT, {"name": "another name"}),
        (USER, {"role": "owner"}),
        ("/organization/groups/{group_id}", {"name": "another name"}),
        ("/organization/certificates/{certificate_id}", {"name": "another name"}),
        (f"{PROJECT}/users/{{user_id}}", {"role": "owner"}),
        (f"{PROJECT}/service_accounts/{{service_account_id}}", {"name": "another name"}),
        ("/organization/spend_alerts/{alert_id}", SPENDING | {"threshold_amount": 77}),
        (f"{PROJECT}/spend_alerts/{{alert_id}}", SPENDING | {"threshold_amount": 77}),
    ],
)
def test_what_is_changed_stays_so(fresh: httpx.Client, place: str, change: Answer) -> None:
    there = address(fresh, place)

    for answer in (fresh.post(there, json=change), fresh.get(there)):
        assert change.items() <= answer.raise_for_status().json().items()


@pytest.mark.parametrize("place", ["/organization/roles/{role_id}", PROJECT_ROLE])
def test_a_role_is_renamed(fresh: httpx.Client, place: str) -> None:
    there = address(fresh, place)
    fresh.post(there, json={"role_name": "boss", "permissions": ["all"]}).raise_for_status()

    assert {"name": "boss", "permissions": ["all"]}.items() <= fresh.get(there).json().items()


def test_an_archived_project_is_listed_only_when_asked_for(fresh: httpx.Client) -> None:
    there = address(fresh, PROJECT)
    collection, _, key = there.rpartition("/")
    archived = fresh.post(f"{there}/archive").json()

    assert ("archived", True) == (archived["status"], archived["archived_at"] > archived["created_at"])
    assert (False, True) == (key in listed(fresh, collection), key in listed(fresh, collection, include_archived=True))


def test_lists_page_by_cursor_both_kinds(fresh: httpx.Client) -> None:
    for name in "abcde":
        fresh.post("/organization/groups", json={"name": name}).raise_for_status()
        fresh.post("/organization/invites", json={"email": f"{name}@example.com", "role": "reader"}).raise_for_status()
    for collection, cursor in (("/organization/groups", "next"), ("/organization/invites", "last_id")):
        first = fresh.get(collection, params={"limit": 2}).json()
        second = fresh.get(collection, params={"limit": 2, "after": first[cursor]}).json()
        third = fresh.get(collection, params={"limit": 2, "after": second[cursor]}).json()
        names = [one.get("name", one.get("email", ""))[0] for page in (first, second, third) for one in page["data"]]

        assert ("edcba", [True, True, False]) == ("".join(names), [page["has_more"] for page in (first, second, third)])
    assert third["last_id"] == third["data"][-1]["id"]
    assert None is fresh.get("/organization/groups", params={"order": "asc"}).json()["next"]


def test_users_are_listed_by_mail_address_and_join_by_it(fresh: httpx.Client) -> None:
    rob = fresh.get("/organization/users", params={"emails": ["rob@example.com"]}).json()["data"]
    there = address(fresh, f"{PROJECT}/users/{{user_id}}").rpartition("/")[0]
    joined = fresh.post(there, json={"email": "rob@example.com", "role": "member"}).json()

    assert (["Rob Reader"], "Rob Reader") == ([user["name"] for user in rob], joined["name"])
    assert (400, "user_id", None) == error_of(fresh.post(there, json={"email": "no@example.com", "role": "member"}))


def test_a_role_is_assigned_to_a_group(fresh: httpx.Client) -> None:
    group = fresh.post("/organization/groups", json={"name": "crew"}).json()
    role = fresh.post("/organization/roles", json={"role_name": "pilot", "permissions": ["fly"]}).json()
    assigned = fresh.post(f"/organization/groups/{group['id']}/roles", json={"role_id": role["id"]}).json()

    assert ("group.role", group["id"], "crew") == (
        assigned["object"],
        assigned["group"]["id"],
        assigned["group"]["name"],
    )
    assert role == assigned["role"]


def test_a_key_tells_its_value_once(fresh: httpx.Client) -> None:
    admin = fresh.post("/organization/admin_api_keys", json={"name": "k", "expires_in_seconds": 60}).json()
    account = fresh.post("/organization/projects/proj_default/service_accounts", json={"name": "bot"}).json()
    bare = {"name": "bare", "create_service_account_only": True}
    there = "/organization/projects/proj_default"
    another = fresh.post(f"{there}/service_accounts/{account['id']}/api_keys", json={"name": "second"}).json()
    keys = {key["id"]: key for key in fresh.get(f"{there}/api_keys").json()["data"]}

    assert 60 == admin["expires_at"] - admin["created_at"]
    assert None is fresh.post(f"{there}/service_accounts", json=bare).json()["api_key"]
    for made, kept in (
        (admin, fresh.get(f"/organization/admin_api_keys/{admin['id']}").json()),
        (account["api_key"], keys[account["api_key"]["id"]]),
        (another, keys[another["id"]]),
    ):
        assert "value" not in kept
        assert made["value"][-4:] == kept["redacted_value"][-4:]
    assert account["id"] == keys[another["id"]]["owner"]["service_account"]["id"]


def test_certificates_are_active_here_and_there(fresh: httpx.Client) -> None:
    key = fresh.post("/organization/certificates", json={"name": "c", "certificate": "PEM"}).json()["id"]
    named, project = {"certificate_ids": [key]}, "/organization/projects/proj_default/certificates"
    assert [] == listed(fresh, project)
    for place in ("/organization/certificates", project):
        for verb, active in (("activate", True), ("deactivate", False)):
            switched = fresh.post(f"{place}/{verb}", json=named).raise_for_status().json()["data"]

            assert [(key, active)] == [(one["id"], one["active"]) for one in switched]
            assert switched == fresh.get(place).json()["data"]
    assert 404 == fresh.post(f"{project}/activate", json={"certificate_ids": ["cert_unheard_of"]}).status_code


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
def test_settings_hold_until_they_are_changed(
    fresh: httpx.Client, path: str, before: Answer, change: Answer, after: Answer
) -> None:
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


def test_rate_limits_are_there_and_can_be_lowered(fresh: httpx.Client) -> None:
    there = "/organization/projects/proj_default/rate_limits"
    key = fresh.get(there).json()["data"][0]["id"]
    lowered = fresh.post(f"{there}/{key}", json={"max_requests_per_1_minute": 3}).json()

    assert 3 == lowered["max_requests_per_1_minute"]
    assert lowered == fresh.get(there).json()["data"][0]
    assert 404 == fresh.post(f"{there}/rl-unheard-of", json={}).status_code


DAY = 86_400


@pytest.mark.parametrize(("width", "seconds"), [("1m", 60), ("1h", 3600), ("1d", DAY)])
def test_usage_comes_in_buckets_page_by_page(fresh: httpx.Client, width: str, seconds: int) -> None:
    asked: Answer = {"start_time": 10 * DAY + 5, "end_time": 10 * DAY + 5 * seconds, "bucket_width": width, "limit": 2}
    pages = [fresh.get("/organization/usage/completions", params=asked).json()]
    while pages[-1]["has_more"]:
        pages.append(
            fresh.get("/organization/usage/completions", params=asked | {"page": pages[-1]["next_page"]}).json()
        )

    buckets = [bucket for page in pages for bucket in page["data"]]

    expected = [(10 * DAY + number * seconds, 10 * DAY + (number + 1) * seconds) for number in range(5)]
    assert expected == [(bucket["start_time"], bucket["end_time"]) for bucket in buckets]
    assert ([2, 2, 1], None) == ([len(page["data"]) for page in pages], pages[-1]["next_page"])
    assert buckets[0] == fresh.get("/organization/usage/completions", params=asked).json()["data"][0]


def test_costs_are_grouped_as_asked(fresh: httpx.Client) -> None:
    asked: Answer = {"start_time": 0, "end_time": 1, "group_by": ["project_id", "line_item"]}
    result = fresh.get("/organization/costs", params=asked).json()["data"][0]["results"][0]

    assert {"project_id", "line_item", "amount"} <= set(result)


@pytest.mark.parametrize(
    ("query", "param"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 32}, "limit"),
        ({"page": "page_x"}, "page"),
        ({"page": "7"}, "page"),
        ({"bucket_width": "1y"}, "bucket_width"),
    ],
)
def test_a_page_of_usage_that_is_none_is_refused(fresh: httpx.Client, query: Answer, param: str) -> None:
    refused = fresh.get("/organization/usage/embeddings", params={"start_time": 0, **query})

    assert (400, param) == error_of(refused)[:2]


def test_the_audit_log_tells_what_was_done(fresh: httpx.Client) -> None:
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
