"""Writes a language model with random weights, small enough to be made in a test: the llama architecture in a GGUF file."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

LAYERS, WIDTH, HEADS, FEED_FORWARD, CONTEXT = 2, 64, 4, 128, 1024

_SPACE = "\N{LOWER ONE EIGHTH BLOCK}"  # how SentencePiece writes a space
_CONTROL = ["<unk>", "<s>", "</s>"]
_BYTES = [f"<0x{byte:02X}>" for byte in range(256)]
_TEXT = [_SPACE, *(chr(code) for code in range(0x21, 0x7F))]


def write(path: Path, seed: int = 1) -> None:
    """Writes the model. It generates printable ASCII alone and never ends by itself; the same seed gives the same file."""
    writer = gguf.GGUFWriter(str(path), "llama")
    _write_shape(writer)
    _write_vocabulary(writer)
    _write_weights(writer, np.random.default_rng(seed))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _write_shape(writer: gguf.GGUFWriter) -> None:
    writer.add_block_count(LAYERS)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(_CONTROL + _BYTES + _TEXT))
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)


def _write_vocabulary(writer: gguf.GGUFWriter) -> None:
    kinds = [
        gguf.TokenType.UNKNOWN,
        *[gguf.TokenType.CONTROL] * 2,
        *[gguf.TokenType.BYTE] * len(_BYTES),
        *[gguf.TokenType.NORMAL] * len(_TEXT),
    ]
    writer.add_tokenizer_model("llama")
    writer.add_token_list(_CONTROL + _BYTES + _TEXT)
    writer.add_token_scores([0.0] * len(kinds))
    writer.add_token_types(kinds)
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_add_bos_token(True)
    writer.add_add_space_prefix(False)


def _write_weights(writer: gguf.GGUFWriter, random: np.random.Generator) -> None:
    def matrix(rows: int, columns: int) -> NDArray[np.float32]:
        weights: NDArray[np.float32] = random.standard_normal((rows, columns), np.float32)
        weights *= np.float32(columns**-0.5)
        return weights

    silent = len(_CONTROL + _BYTES)
    embedding = matrix(silent + len(_TEXT), WIDTH) * 8
    output = matrix(silent + len(_TEXT), WIDTH) * 2
    # The architecture has no bias. A first component that is large for every token stands in for one: it makes control
    # and byte tokens impossible.
    embedding[:, 0] = 8
    output[:silent, 0], output[silent:, 0] = -20, 0
    writer.add_tensor("token_embd.weight", embedding)
    writer.add_tensor("output.weight", output)
    writer.add_tensor("output_norm.weight", np.ones(WIDTH, np.float32))
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        writer.add_tensor(f"{block}.attn_norm.weight", np.ones(WIDTH, np.float32))
        writer.add_tensor(f"{block}.ffn_norm.weight", np.ones(WIDTH, np.float32))
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            writer.add_tensor(f"{block}.{name}.weight", matrix(WIDTH, WIDTH))
        for name in ("ffn_gate", "ffn_up"):
            writer.add_tensor(f"{block}.{name}.weight", matrix(FEED_FORWARD, WIDTH))
        writer.add_tensor(f"{block}.ffn_down.weight", matrix(WIDTH, FEED_FORWARD))


def token(character: str) -> int:
    """The token of one printable character, as an item of a prompt or a key of `logit_bias`."""
    return len(_CONTROL + _BYTES) + (0 if character == " " else _TEXT.index(character))


START = 1
"""The token that a text starts with."""
