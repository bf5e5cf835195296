"""Builders are named after the method people call."""

from __future__ import annotations

import pytest

from codegen.decisions.builders import builder_names
from codegen.decisions.entries import Entry


@pytest.mark.parametrize(
    ("spot", "path", "expected"),
    [
        ("files.list", "/files", "list_files"),
        ("files.create", "/files", "create_file"),
        ("files.retrieve", "/files/{file_id}", "retrieve_file"),
        ("files.content", "/files/{file_id}/content", "retrieve_file_content"),
        ("chat.completions.messages.list", "/chat/completions/{id}/messages", "list_chat_completion_messages"),
        ("images.create_variation", "/images/variations", "create_image_variation"),
        ("beta.threads.create_and_run", "/threads/runs", "create_and_run_thread"),
        ("fine_tuning.jobs.list_events", "/fine_tuning/jobs/{id}/events", "list_fine_tuning_job_events"),
        ("fine_tuning.alpha.graders.run", "/fine_tuning/alpha/graders/run", "run_fine_tuning_grader"),
        ("responses.input_tokens.count", "/responses/input_tokens", "count_response_input_tokens"),
        ("admin.organization.usage.costs", "/organization/costs", "usage_costs"),
        ("admin.organization.certificates.activate", "/organization/certificates/activate", "activate_certificates"),
        (
            "admin.organization.projects.service_accounts.api_keys.create",
            "/organization/projects/{id}/service_accounts/{sa}/api_keys",
            "create_project_service_account_api_key",
        ),
        (
            "admin.organization.projects.model_permissions.retrieve",
            "/organization/projects/{id}/model_permissions",
            "retrieve_project_model_permissions",
        ),
        (
            "admin.organization.projects.rate_limits.update_rate_limit",
            "/organization/projects/{id}/rate_limits/{rate}",
            "update_project_rate_limit",
        ),
    ],
)
def test_a_builder_is_named_after_its_method(spot: str, path: str, expected: str) -> None:
    resource, _, method = spot.rpartition(".")

    assert builder_names({"id": Entry(resource, method)}, {"id": path}) == {"id": expected}


def test_a_preview_of_a_resource_says_so() -> None:
    entries = {"old": Entry("responses", "create"), "new": Entry("beta.responses", "create")}

    names = builder_names(entries, {"old": "/responses", "new": "/responses?beta=true"})

    assert names == {"old": "create_response", "new": "create_beta_response"}


def test_a_name_that_is_still_taken_gives_way_to_the_operation_id() -> None:
    entries = {"getOne": Entry("a.b", "retrieve"), "getOther": Entry("a_b", "retrieve")}

    names = builder_names(entries, {"getOne": "/a/b/{id}", "getOther": "/a_b/{id}"})

    assert names == {"getOne": "get_one", "getOther": "get_other"}


def test_a_row_may_name_its_builder() -> None:
    entry = Entry("beta.threads.runs", "submit_tool_outputs", builder="submit_tool_outputs_to_run")

    assert builder_names({"id": entry}, {"id": "/threads"}) == {"id": "submit_tool_outputs_to_run"}
