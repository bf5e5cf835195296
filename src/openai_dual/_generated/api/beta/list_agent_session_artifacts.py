"""List the artifacts of a session, the files that the agent has made: GET /agents/sessions/{session_id}/artifacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.session_artifact import SessionArtifact

OPERATION = Operation(
    id="listAgentSessionArtifacts",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts",
    name="beta.agents.sessions.artifacts.list",
    headers={"OpenAI-Beta": "agents=v1"},
)
_item = to_model("session_artifact", "SessionArtifact")


def list_agent_session_artifacts(
    session_id: str,
    *,
    after: str | Omit = omit,
    environment_id: str | None | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> PageCall[SessionArtifact]:
    """List the artifacts of a session, the files that the agent has made.

    Args:
        session_id: id of the session
        after: cursor; the id of the last entry of the previous page
        environment_id: id of the environment
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/agents/sessions/{session_id}/artifacts", session_id=session_id),
        query=pairs(after=after, environment_id=environment_id, limit=limit, order=order),
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
        item=_item,
        page="cursor",
    )
