"""Messages of assistants: any bytes and any JSON get a reply or none, and the log stays readable."""

import json
import os
import random

import pytest
from helpers.fuzzing import FUZZ_CASES, NASTY, USUAL_CASES

from desktop_search.assistants.argument_check import ArgumentError, checked
from desktop_search.assistants.file_quotes import Fence, one_line
from desktop_search.assistants.mcp_protocol import Call, McpProtocol
from desktop_search.assistants.stdio_lines import BadLine, StdioLines
from desktop_search.assistants.tools import TOOLS
from desktop_search.domain.queries import Break

METHODS = ("initialize", "tools/list", "tools/call", "resources/read", "ping", "server/discover", "nonsuch", "")
KEYS = (
    "jsonrpc", "id", "method", "params", "name", "arguments", "uri", "_meta", "protocolVersion", "clientInfo", "query",
    "io.modelcontextprotocol/protocolVersion", "io.modelcontextprotocol/clientCapabilities", "limit", "cursor",
    "io.modelcontextprotocol/clientInfo",
)  # fmt: skip


def any_value(chance: random.Random, depth: int = 3) -> object:
    kind = chance.randrange(8 if depth else 6)
    if kind < 3:
        return chance.choice((*NASTY, *METHODS, "2026-07-28", "search", "passage://1-00000000"))
    if kind == 6:
        return [any_value(chance, depth - 1) for _ in range(chance.randrange(4))]
    if kind == 7:
        return {chance.choice((*KEYS, *NASTY)): any_value(chance, depth - 1) for _ in range(chance.randrange(5))}
    return chance.choice((None, True, False, 0, -1, 7, 10**30, 1.5, float("nan"), float("inf")))


def any_message(chance: random.Random) -> object:
    """Mostly a request with one or two wrong parts."""
    message = {
        "jsonrpc": "2.0",
        "id": chance.randrange(99),
        "method": chance.choice(METHODS),
        "params": {key: any_value(chance) for key in chance.sample(KEYS, 4)},
    }
    for key in chance.sample(sorted(message), chance.randrange(3)):
        message[key] = any_value(chance)
    if chance.random() < 0.1:
        del message["id"]
    return message if chance.random() < 0.9 else any_value(chance)


@pytest.mark.parametrize("count", [USUAL_CASES, pytest.param(FUZZ_CASES, marks=pytest.mark.fuzz)])
def test_any_message_gets_a_valid_reply(count: int) -> None:
    chance = random.Random(23)
    protocol = McpProtocol()
    kinds = set()
    for _ in range(10 * count):
        message = any_message(chance)
        protocol.cancelled(message)
        reply = protocol.take(message)
        kinds.add(type(reply))
        if isinstance(reply, dict):
            assert ("result" in reply) != ("error" in reply)
            assert reply["id"] is None or reply["id"] == message.get("id")
            json.dumps(reply)
        elif isinstance(reply, Call):
            assert isinstance(reply.tool, str)
            assert reply.client.isprintable()
    assert kinds == {dict, Call, type(None)}


@pytest.mark.parametrize("count", [USUAL_CASES, pytest.param(FUZZ_CASES, marks=pytest.mark.fuzz)])
def test_any_arguments_are_taken_or_explained(count: int) -> None:
    chance = random.Random(5)
    taken = 0
    for _ in range(count):
        for tool in TOOLS.values():
            schema = tool.description["inputSchema"]
            arguments = {name: any_value(chance) for name in (*schema["properties"], "x") if chance.random() < 0.5}
            try:
                found = checked(schema, arguments)
            except ArgumentError:
                continue
            else:
                taken += 1
                assert found.keys() == schema["properties"].keys()
    assert taken


@pytest.mark.parametrize("count", [USUAL_CASES, pytest.param(FUZZ_CASES, marks=pytest.mark.fuzz)])
def test_any_bytes_are_lines(count: int) -> None:
    chance = random.Random(11)
    for _ in range(count):
        pieces = [json.dumps(any_value(chance)).encode() for _ in range(4)] + [chance.randbytes(9), b"", b"\r", b"\n"]
        chance.shuffle(pieces)
        source, out = os.pipe()
        os.write(out, b"\n".join(pieces))
        os.close(out)
        try:
            found = list(StdioLines(source, -1).read())
        finally:
            os.close(source)
        whole = b"\n".join(pieces).split(b"\n")
        assert len(found) == sum(bool(line.strip()) for line in whole)
        assert all(not isinstance(one, BadLine) or one.reason for one in found)


@pytest.mark.parametrize("count", [USUAL_CASES, pytest.param(FUZZ_CASES, marks=pytest.mark.fuzz)])
def test_no_text_ends_its_fence(count: int) -> None:
    chance = random.Random(3)
    for _ in range(count):
        text = "".join(chance.choices((*NASTY, "<<END 00000000>>", "\n<<FILE", ">>\n"), k=20))
        heading = chance.choice((*NASTY, "<<")) + chance.choice((">>\n<<END", ">>\n<<", "<<END"))
        quoted = Fence().quoted(text, (Break(0, (heading,), 3, chance.choice(NASTY)),))
        first, *_, last = quoted.split("\n")
        code = first.removeprefix("<<").removesuffix(" FILE>>")
        assert last == f"<<{code} END>>"
        assert quoted.count(f"<<{code} END>>") == 1
        assert one_line(heading).isprintable()
        assert len(quoted.split("\n")) <= text.count("\n") + 6
