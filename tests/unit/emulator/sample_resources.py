"""Create resources in the emulator, for addresses and bodies that name them.

`MAKERS` has the operation and the body that create a resource, by the start of its address. For other addresses the
emulator accepts any id.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Any

import httpx

from openai_dual.emulator.schema.sampler import Sampler
from openai_dual.validation.catalogue import Operation, catalogue
from openai_dual.validation.checker import Checker

Maker = Callable[[httpx.Client, str], str]
"""Creates a resource in the collection at an address, and returns its id."""


def posted(**body: Any) -> Maker:
    """Create a resource by posting *body* to the address of its collection."""

    def make(api: httpx.Client, collection: str) -> str:
        return str(api.post(collection, json=body).raise_for_status().json()["id"])

    return make


def step_of_run(api: httpx.Client, collection: str) -> str:
    """Advance a run until it calls its tool, and return the step."""
    waiting(api, collection.removesuffix("/steps"))
    return str(api.get(collection).json()["data"][0]["id"])


def waiting(api: httpx.Client, address_of_run: str) -> Any:
    """Advance a run until it waits for its tool."""
    api.get(address_of_run)
    return api.get(address_of_run).json()


def uploaded(api: httpx.Client, collection: str) -> str:
    """Upload a file."""
    made = api.post(collection, data={"purpose": "batch"}, files={"file": ("a", b"x")})
    return str(made.raise_for_status().json()["id"])


def sent(**fields: Any) -> Maker:
    """Create a resource by a form; bytes are files."""
    texts = {name: value for name, value in fields.items() if isinstance(value, str)}
    files = {name: ("a.txt", value) for name, value in fields.items() if isinstance(value, bytes)}
    return lambda api, collection: str(api.post(collection, data=texts, files=files).raise_for_status().json()["id"])


def another_version(api: httpx.Client, collection: str) -> str:
    """Add a version to a skill: the first one cannot be deleted."""
    return str(api.post(collection, files={"files": ("a.txt", b"x")}).raise_for_status().json()["version"])


def finished_video(api: httpx.Client, collection: str) -> str:
    """Create a video and wait until it is completed."""
    key = posted(prompt="a cat")(api, collection)
    assert ["in_progress", "completed"] == [api.get(f"{collection}/{key}").json()["status"] for _ in range(2)]
    return key


CRITERION = {
    "type": "string_check",
    "name": "same",
    "input": "{{ sample.output_text }}",
    "reference": "You said: {{ item.text }}",
    "operation": "eq",
}


def evaluation(api: httpx.Client, collection: str) -> str:
    """Create an evaluation."""
    source = {"type": "custom", "item_schema": {"type": "object"}}
    return posted(data_source_config=source, testing_criteria=[CRITERION])(api, collection)


def evaluation_run(api: httpx.Client, collection: str) -> str:
    """Start a run on one item."""
    messages = {"type": "template", "template": [{"role": "user", "content": "{{ item.text }}"}]}
    content = {"type": "file_content", "content": [{"item": {"text": "Hi"}}]}
    source = {"type": "completions", "model": "gpt-4o", "input_messages": messages, "source": content}
    return posted(data_source=source)(api, collection)


def output_item(api: httpx.Client, collection: str) -> str:
    """Wait until a run is completed, and return its output item."""
    for _ in range(2):
        api.get(collection.removesuffix("/output_items")).raise_for_status()
    return first(api, collection)


def examples(api: httpx.Client) -> str:
    """Upload a training file."""
    line = b'{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ho"}]}\n'
    made = api.post("/files", data={"purpose": "fine-tune"}, files={"file": ("a.jsonl", line)})
    return str(made.raise_for_status().json()["id"])


def job(api: httpx.Client, collection: str) -> str:
    """Start a fine-tuning job."""
    return posted(model="gpt-4o-mini", training_file=examples(api))(api, collection)


def tuned_model(api: httpx.Client, _: str) -> str:
    """Fine-tune a model."""
    key = job(api, "/fine_tuning/jobs")
    looks = [api.get(f"/fine_tuning/jobs/{key}").raise_for_status().json() for _ in range(3)]
    return str(looks[-1]["fine_tuned_model"])


def permission(api: httpx.Client, collection: str) -> str:
    """Give a project access to a checkpoint."""
    made = api.post(collection, json={"project_ids": ["proj_default"]}).raise_for_status().json()
    return str(made["data"][0]["id"])


def attached(**body: Any) -> Maker:
    """Create a resource for an uploaded file, which the empty field of *body* names."""

    def make(api: httpx.Client, collection: str) -> str:
        file_id = uploaded(api, "/files")
        named = {name: [file_id] if value == [] else value or file_id for name, value in body.items()}
        return posted(**named)(api, collection)

    return make


def item(api: httpx.Client, collection: str) -> str:
    """Add a message to a conversation."""
    body = {"items": [{"role": "user", "content": "hi"}]}
    return str(api.post(collection, json=body).raise_for_status().json()["data"][0]["id"])


def run(api: httpx.Client, collection: str) -> str:
    """Run an assistant that must call a tool."""
    tool = {"type": "function", "function": {"name": "look"}}
    assistant = posted(model="gpt-4o", tools=[tool])(api, "/assistants")
    return posted(assistant_id=assistant, tool_choice="required")(api, collection)


def first(api: httpx.Client, collection: str) -> str:
    """Return an existing resource."""
    return str(api.get(collection).raise_for_status().json()["data"][0]["id"])


def linked(field: str, place: str, **body: Any) -> Maker:
    """Add a resource at *place* to another collection, by its id in *field*; *place* may name a project."""

    def make(api: httpx.Client, collection: str) -> str:
        within = collection.split("/")[2] if collection.startswith("/projects/") else ""
        key = _id(api, place, place.rpartition("/")[0].replace("{project_id}", within))
        api.post(collection, json={field: key, **body}).raise_for_status()
        return key

    return make


def key_of_account(api: httpx.Client, collection: str) -> str:
    """Create a key of a project, which belongs to a service account."""
    account = api.post(collection.replace("api_keys", "service_accounts"), json={"name": "a bot"})
    return str(account.raise_for_status().json()["api_key"]["id"])


def member(api: httpx.Client, collection: str) -> str:
    """Add a user or a group to a project; its address differs from the address of their roles."""
    template = f"{PROJECT}/{'users/{user_id}' if collection.endswith('users') else 'groups/{group_id}'}"
    return ADMINISTRATION[template](api, f"/organization{collection}")


PROJECT = "/organization/projects/{project_id}"
USER = "/organization/users/{user_id}"
ROLE = "/organization/roles/{role_id}"
GROUP = "/organization/groups/{group_id}"
PROJECT_ROLE = "/projects/{project_id}/roles/{role_id}"

SPENDING: dict[str, Any] = {
    "threshold_amount": 1,
    "currency": "USD",
    "interval": "month",
    "notification_channel": {"type": "email", "recipients": ["a@example.com"]},
}
LIVE: Any = {"session": {"model": "gpt-live", "type": "live"}, "transport": {"type": "webrtc", "sdp": "v=0"}}


def sampled(api: httpx.Client, collection: str) -> str:
    """Create a resource from a made-up body."""
    found = (operation for operation in catalogue().operations.values() if operation.method == "POST")
    steps = collection.split("/")
    operation = next(
        operation
        for operation in found
        if len(operation.path.split("/")) == len(steps)
        and all(
            part == step or part.startswith("{") for part, step in zip(operation.path.split("/"), steps, strict=True)
        )
    )
    assert operation.body is not None
    checker = Checker(catalogue().schemas)
    body = Sampler(checker, Random(1)).value(operation.body.content["application/json"])
    return str(api.post(collection, json=body).raise_for_status().json()["id"])


def live_session(api: httpx.Client, collection: str) -> str:
    """Create a live session."""
    return str(api.post(collection, json=LIVE).raise_for_status().json()["session"]["id"])


ADMINISTRATION: Mapping[str, Maker] = {
    PROJECT: posted(name="a project"),
    USER: first,
    ROLE: posted(role_name="a role", permissions=[]),
    GROUP: posted(name="a group"),
    "/organization/invites/{invite_id}": posted(email="a@example.com", role="reader"),
    "/organization/admin_api_keys/{key_id}": posted(name="a key"),
    "/organization/certificates/{certificate_id}": posted(certificate="PEM"),
    "/organization/spend_alerts/{alert_id}": posted(**SPENDING),
    f"{USER}/roles/{{role_id}}": linked("role_id", ROLE),
    f"{GROUP}/users/{{user_id}}": linked("user_id", USER),
    f"{GROUP}/roles/{{role_id}}": linked("role_id", ROLE),
    f"{PROJECT}/users/{{user_id}}": linked("user_id", USER, role="member"),
    f"{PROJECT}/groups/{{group_id}}": linked("group_id", GROUP, role="member"),
    f"{PROJECT}/service_accounts/{{service_account_id}}": posted(name="a bot"),
    f"{PROJECT}/api_keys/{{api_key_id}}": key_of_account,
    f"{PROJECT}/rate_limits/{{rate_limit_id}}": first,
    f"{PROJECT}/spend_alerts/{{alert_id}}": posted(**SPENDING),
    "/organization/external_keys/{external_key_id}": sampled,
    "/organization/external_storage/{external_storage_id}": sampled,
    "/organization/workload_identity_providers/{workload_identity_provider_id}": sampled,
    (
        "/organization/workload_identity_providers/{workload_identity_provider_id}"
        "/federation_rules/{workload_identity_federation_rule_id}"
    ): sampled,
    "/projects/{project_id}": lambda api, _: ADMINISTRATION[PROJECT](api, "/organization/projects"),
    PROJECT_ROLE: posted(role_name="a role", permissions=[]),
    "/projects/{project_id}/users/{user_id}": member,
    "/projects/{project_id}/groups/{group_id}": member,
    "/projects/{project_id}/users/{user_id}/roles/{role_id}": linked("role_id", PROJECT_ROLE),
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}": linked("role_id", PROJECT_ROLE),
}


CHAT: list[dict[str, str]] = [{"role": "user", "content": "hi"}]

ENVIRONMENT = {"type": "openai_hosted"}
SESSION: Any = {"environment": ENVIRONMENT, "agent": {"model": "gpt-5"}, "input": "Write a file"}
TARGET = {"type": "new_session", "environment": ENVIRONMENT, "input": []}
ENDPOINT: Any = {"name": "mine", "url": "https://example.com/hook", "event_types": ["batch.completed"]}
BEARER = {"type": "static_bearer", "token": "t", "mcp_server_url": "https://mcp.example.com"}

MAKERS: Mapping[str, Maker] = {
    "/agents/{agent_id}": posted(model="gpt-5"),
    "/agents/automations/{automation_id}": posted(name="a", run_at=1, target=TARGET, type="once"),
    "/agents/automations/{automation_id}/invocations/{invocation_id}": posted(),
    "/agents/environments/{environment_id}": posted(environment=ENVIRONMENT),
    "/agents/environments/templates/{environment_template_id}": posted(name="a template"),
    "/agents/sessions/{session_id}": posted(**SESSION),
    "/agents/sessions/{session_id}/turns/{turn_id}": first,
    "/agents/sessions/{session_id}/artifacts/{artifact_id}": first,
    "/webhook_endpoints/{webhook_endpoint_id}": posted(**ENDPOINT),
    "/vaults/{vault_id}": posted(name="a vault"),
    "/vaults/{vault_id}/credentials/{credential_id}": posted(name="a token", auth=BEARER),
    "/live/sessions/{session_id}": live_session,
    **ADMINISTRATION,
    "/audio/voices/{voice_id}": sent(name="mine", consent="cons_1", audio_sample=b"x"),
    "/audio/voice_consents/{consent_id}": sent(name="mine", language="en", recording=b"x"),
    "/chatkit/sessions/{session_id}": posted(workflow={"id": "wf_1"}, user="me"),
    "/chatkit/threads/{thread_id}": first,
    "/containers/{container_id}": posted(name="a box"),
    "/containers/{container_id}/files/{file_id}": sent(file=b"x"),
    "/evals/{eval_id}": evaluation,
    "/evals/{eval_id}/runs/{run_id}": evaluation_run,
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}": output_item,
    "/fine_tuning/jobs/{fine_tuning_job_id}": job,
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}": tuned_model,
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}": permission,
    "/skills/{skill_id}": sent(files=b"name: a skill"),
    "/skills/{skill_id}/versions/{version}": another_version,
    "/videos/{video_id}": finished_video,
    "/videos/characters/{character_id}": sent(name="Ada", video=b"x"),
    "/batches/{batch_id}": attached(input_file_id="", endpoint="/v1/embeddings", completion_window="24h"),
    "/assistants/{assistant_id}": posted(model="gpt-4o"),
    "/chat/completions/{completion_id}": posted(model="gpt-4o", messages=CHAT, store=True),
    "/conversations/{conversation_id}": posted(),
    "/conversations/{conversation_id}/items/{item_id}": item,
    "/files/{file_id}": uploaded,
    "/responses/{response_id}": posted(model="gpt-4o", input="hi", background=True),
    "/threads/{thread_id}": posted(),
    "/threads/{thread_id}/messages/{message_id}": posted(role="user", content="hi"),
    "/threads/{thread_id}/runs/{run_id}": run,
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}": step_of_run,
    "/uploads/{upload_id}": posted(filename="a.txt", purpose="batch", bytes=1, mime_type="text/plain"),
    "/vector_stores/{vector_store_id}": posted(),
    "/vector_stores/{vector_store_id}/files/{file_id}": attached(file_id=""),
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}": attached(file_ids=[]),
}
"""By the address of a resource, up to its own id."""

REFERENCES: Mapping[str, str] = {
    "assistant_id": "/assistants/{assistant_id}",
    "certificate_ids": "/organization/certificates/{certificate_id}",
    "group_id": GROUP,
    "role_id": ROLE,
    "user_id": USER,
    "conversation": "/conversations/{conversation_id}",
    "previous_response_id": "/responses/{response_id}",
    "file_id": "/files/{file_id}",
    "file_ids": "/files/{file_id}",
    "input_file_id": "/files/{file_id}",
}
"""Fields of a body that name a resource, and the resource's address."""


def _one_part(api: httpx.Client, path: str, _: Any) -> Any:
    part = api.post(path.replace("complete", "parts"), files={"data": ("a", b"x")}).raise_for_status().json()
    return {"part_ids": [part["id"]]}


def _tool_outputs(api: httpx.Client, path: str, body: Any) -> Any:
    calls = waiting(api, path.rpartition("/")[0])["required_action"]["submit_tool_outputs"]["tool_calls"]
    return body | {"tool_outputs": [{"tool_call_id": call["id"], "output": "x"} for call in calls]}


def _project_role(api: httpx.Client, path: str, _: Any) -> Any:
    return {"role_id": MAKERS[PROJECT_ROLE](api, f"/projects/{path.split('/')[2]}/roles")}


def _spend_limit(api: httpx.Client, path: str, _: Any) -> Any:
    limit = {"threshold_amount": 1, "currency": "USD", "interval": "month"}
    api.post(path, json=limit).raise_for_status()


def _hung_up(api: httpx.Client, path: str, body: Any) -> Any:
    api.post(path.replace("content", "hangup")).raise_for_status()
    return body


def _paused(api: httpx.Client, path: str, body: Any) -> Any:
    api.post(path.replace("resume", "pause")).raise_for_status()
    return body


def _idle(_: httpx.Client, __: str, ___: Any) -> Any:
    content = [{"type": "input_text", "text": "Hi"}]
    message = {"role": "user", "content": content}
    return {"events": [{"type": "agent.session.input.message", "input": [message]}]}


SPECIAL: Mapping[str, Callable[[httpx.Client, str, Any], Any]] = {
    "createAgentSession": lambda _, __, body: SESSION | {"stream": body.get("stream", False)},
    "createAgentSessionEvent": _idle,
    "createAgentEnvironmentFile": lambda _, __, ___: {"type": "inline", "path": "/workspace/a", "data": "eA=="},
    "downloadLiveSessionRecording": _hung_up,
    "resumeAgentAutomation": _paused,
    "completeUpload": _one_part,
    "submitToolOuputsToRun": _tool_outputs,
    "createVectorStoreFileBatch": lambda api, _, __: {"file_ids": [uploaded(api, "/files")]},
    "CreateContainerFile": lambda api, _, __: {"file_id": uploaded(api, "/files")},
    "createFineTuningJob": lambda api, _, __: {"model": "gpt-4o-mini", "training_file": examples(api)},
    "UpdateSkillDefaultVersion": lambda _, __, ___: {"default_version": "1"},
    "create-project-user": lambda api, _, __: {"user_id": first(api, "/organization/users"), "role": "member"},
    "assign-project-user-role": _project_role,
    "assign-project-group-role": _project_role,
    "Getorganizationspendlimit": _spend_limit,
    "Deleteorganizationspendlimit": _spend_limit,
    "Getprojectspendlimit": _spend_limit,
    "Deleteprojectspendlimit": _spend_limit,
}
"""Bodies that need further resources."""


def arranged(api: httpx.Client, operation: Operation, body: Any) -> tuple[str, Any]:
    """Return the address and the body for a request to *operation*, with existing resources."""
    unknown = operation.id in {
        "acceptLiveSession",
        "rejectLiveSession",
    }  # announced by webhooks
    path = operation.path.format(session_id=Random().random()) if unknown else address(api, operation.path)
    body = with_references(api, body)
    special = SPECIAL.get(operation.id)
    return path, special(api, path, body) if special else body


def address(api: httpx.Client, template: str) -> str:
    """Fill the parameters of *template*, left to right, with the ids of new resources."""
    known = filled = ""
    for segment in template.split("/")[1:]:
        known += f"/{segment}"
        filled += f"/{_id(api, known, filled) if segment.startswith('{') else segment}"
    return filled


def with_references(api: httpx.Client, body: Any) -> Any:
    """Replace the ids in *body* by ids of existing resources."""
    if not isinstance(body, dict):
        return body
    named = {name: _reference(api, place, body[name]) for name, place in REFERENCES.items() if name in body}
    if "conversation" in named:
        named["previous_response_id"] = None  # one of the two may be named
    return body | named


def _reference(api: httpx.Client, place: str, value: Any) -> Any:
    key = _id(api, place, place.rpartition("/")[0])
    return [key] if isinstance(value, list) else key


def _id(api: httpx.Client, known: str, collection: str) -> str:
    maker = MAKERS.get(known)
    return maker(api, collection) if maker else f"{known.rpartition('{')[2].removesuffix('}')}_1"
