"""Methods of the installed official package, by the requests that they make."""

from __future__ import annotations

import pytest

from codegen.learn.observed import method

pytest.importorskip("openai")


def test_the_request_of_a_method_is_observed() -> None:
    found = method("vector_stores.files.list")
    request = found.request

    assert request is not None
    assert ("GET", "/vector_stores/{vector_store_id}/files") == (request.method, request.path)
    assert {"after", "before", "filter", "limit", "order"} == {name for name, _ in request.query}
    assert ("assistants=v2", False) == (request.beta, request.is_admin)
    assert (("vector_store_id",), frozenset({"vector_store_id"})) == (found.positional, found.required)


def test_a_form_and_its_fields_are_observed() -> None:
    request = method("files.create").request

    assert request is not None
    assert "multipart/form-data" == request.content_type
    assert frozenset({"expires_after", "file", "purpose"}) == request.body


def test_headers_admin_keys_and_deprecations_are_observed() -> None:
    requests = [method(name).request for name in ("beta.responses.cancel", "admin.organization.users.list")]

    assert [{"betas": "openai-beta"}, {}] == [request and request.headers for request in requests]
    assert [False, True] == [request and request.is_admin for request in requests]
    old = method("files.retrieve_content").request
    assert old is not None
    assert old.is_deprecated


@pytest.mark.parametrize("name", ["realtime.connect", "chat.completions.stream"])
def test_a_helper_or_a_connection_sends_nothing(name: str) -> None:
    assert method(name).request is None


def test_parameters_that_exclude_each_other_are_observed_one_by_one() -> None:
    request = method("beta.agents.sessions.create").request

    assert request is not None
    assert {"environment", "agent", "agent_id", "input"} <= request.body
