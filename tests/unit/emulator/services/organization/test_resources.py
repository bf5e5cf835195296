"""The administration of the organization: created, updated, deleted.

Covers: services.crud, services.resource, services.shaping.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual.validation.catalogue import catalogue
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
def test_a_new_resource_is_retrieved_and_listed(fresh: httpx.Client, place: str) -> None:
    there = address(fresh, place)
    collection, _, key = there.rpartition("/")

    assert key == name_of(fresh.get(there).raise_for_status().json())
    assert key in listed(fresh, collection)


@pytest.mark.parametrize("place", [place for place in KINDS if (place, "DELETE") in METHODS])
def test_a_deleted_resource_is_gone(fresh: httpx.Client, place: str) -> None:
    there = address(fresh, place)
    collection, _, key = there.rpartition("/")
    answer = fresh.delete(there).raise_for_status().json()

    assert answer.get("deleted", True)
    assert key == answer.get("id", key)
    assert key not in listed(fresh, collection)
    assert [404, 404] == [fresh.request(method, there).status_code for method in ("GET", "DELETE")]


@pytest.mark.parametrize("place", KINDS)
def test_an_unknown_resource_is_not_found(fresh: httpx.Client, place: str) -> None:
    missing = address(fresh, place.rpartition("/")[0]) + "/unheard-of"

    assert 404 == error_of(fresh.get(missing))[0]


@pytest.mark.parametrize("place", [place for place in KINDS if place.count("{") > 1])
def test_a_resource_without_its_owner_is_not_found(fresh: httpx.Client, place: str) -> None:
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
def test_an_update_is_kept(fresh: httpx.Client, place: str, change: Answer) -> None:
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


def test_the_value_of_a_key_is_shown_once(fresh: httpx.Client) -> None:
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


def test_certificates_are_active_in_the_organization_and_in_projects(fresh: httpx.Client) -> None:
    key = fresh.post("/organization/certificates", json={"name": "c", "certificate": "PEM"}).json()["id"]
    named, project = {"certificate_ids": [key]}, "/organization/projects/proj_default/certificates"
    assert [] == listed(fresh, project)
    for place in ("/organization/certificates", project):
        for verb, active in (("activate", True), ("deactivate", False)):
            switched = fresh.post(f"{place}/{verb}", json=named).raise_for_status().json()["data"]

            assert [(key, active)] == [(one["id"], one["active"]) for one in switched]
            assert switched == fresh.get(place).json()["data"]
    assert 404 == fresh.post(f"{project}/activate", json={"certificate_ids": ["cert_unheard_of"]}).status_code


def test_rate_limits_are_there_and_can_be_lowered(fresh: httpx.Client) -> None:
    there = "/organization/projects/proj_default/rate_limits"
    key = fresh.get(there).json()["data"][0]["id"]
    lowered = fresh.post(f"{there}/{key}", json={"max_requests_per_1_minute": 3}).json()

    assert 3 == lowered["max_requests_per_1_minute"]
    assert lowered == fresh.get(there).json()["data"][0]
    assert 404 == fresh.post(f"{there}/rl-unheard-of", json={}).status_code
