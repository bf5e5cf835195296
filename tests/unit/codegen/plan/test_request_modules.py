"""Types of requests are declared beside the requests that use them."""

from __future__ import annotations

from typing import Any

from codegen.description.schemas import reference
from codegen.plan.request_modules import Request, request_modules


def test_a_type_is_declared_where_all_its_requests_find_it() -> None:
    schemas: dict[str, Any] = {
        "Own": {"properties": {"inner": reference("Inner")}},
        "Inner": {"type": "object"},
        "Group": {"properties": {"wide": reference("Wide")}},
        "Wide": {"type": "object"},
    }
    requests = [
        Request("create_file", "files", [reference("Own"), reference("Group")]),
        Request("update_file", "files", [reference("Group")]),
        Request("create_batch", "batches", [reference("Wide")]),
    ]

    assert request_modules(schemas, requests) == {
        "Own": "create_file",
        "Inner": "create_file",
        "Group": "shared_files",
        "Wide": "shared",
    }
