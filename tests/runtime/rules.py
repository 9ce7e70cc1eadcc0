"""How every generated client behaves, clause by clause in the order of the contract, and the tests that hold each.

A test is named `file:function` without the `test_` of either; one of another folder of tests/ as `sdk/file:function`.
`test_rules.py` checks that all of them exist.
"""

from __future__ import annotations

CLIENT = {
    "options come from arguments, else the environment": [
        "client:settings_come_from_the_environment",
        "options:options_of_other_types",
        "sdk/requests:options_come_from_the_environment",
    ],
    "the constructor takes the common options and those of the configuration": [
        "sdk/package:options_of_a_client_in_the_order_of_the_configuration"
    ],
    "a missing key is an error of the SDK's base class that names both ways to give it": [
        "client:a_missing_key_names_both_ways_to_give_it"
    ],
    "the key may be a callable, also a coroutine function, asked before every attempt": [
        "retries:the_key_is_asked_for_before_every_attempt"
    ],
    "Client and AsyncClient are aliases": ["pieces:lazy_exports", "sdk/package:names_of_the_package_itself"],
    "timeouts of 600 s and 5 s to connect, two retries": ["client:the_defaults"],
    "a float, a Timeout or None as a timeout, anywhere": [
        "requests:a_timeout_for_one_request",
        "client:copies_change_what_they_are_told_to",
        "requests:arguments_are_checked",
    ],
    "1000 connections, 100 of them kept": [
        "paths:the_limits_of_the_pool",
        "answers:a_pool_without_a_free_connection_is_a_timeout",
    ],
    "redirects are followed": ["client:the_defaults", "redirects:a_redirect_on_the_same_origin"],
    "<PREFIX>_CUSTOM_HEADERS goes under default_headers": ["client:custom_headers_of_the_environment"],
    "proxies come from the environment and through http_client": ["client:a_proxy_from_the_environment"],
    "the caller's HTTP client keeps its settings": ["client:the_caller_s_http_client_is_used_as_it_is"],
    "the async client runs on asyncio and trio": ["requests:the_headers_of_every_request"],
    "copy() is with_options(): every option replaceable": [
        "client:copies_change_what_they_are_told_to",
        "client:copies_keep_what_was_set_since",
    ],
    "copies: default_* merge, set_default_* replace": ["client:copies_change_what_they_are_told_to"],
    "copies: default_x with set_default_x is a ValueError": ["client:copies_refuse_contradictions"],
    "copy() names every parameter of the constructor": ["client:every_constructor_argument_can_be_copied"],
    "context managers, close() and is_closed()": ["client:closing", "client:closing_async"],
    "closing a copy closes neither the original's transport nor one that was passed in": [
        "client:closing",
        "client:closing_async",
        "client:a_copy_outlives_the_client_it_was_made_from",
    ],
    "base_url can be set, equals a str, ends in a slash; a query in it is kept": [
        "client:the_base_url_can_be_set",
        "client:settings_come_from_the_environment",
        "client:a_base_url_with_a_query_keeps_it",
        "client:wrong_base_urls",
    ],
    "attributes: every option, timeout, max_retries, default_headers, default_query": [
        "client:the_defaults",
        "client:settings_come_from_the_environment",
        "client:copies_change_what_they_are_told_to",
    ],
    "a wrong http_client is a TypeError, at construction and in copies": ["client:wrong_http_clients"],
    "a wrong max_retries is a TypeError or ValueError, also per request": [
        "client:wrong_numbers_of_retries",
        "requests:arguments_are_checked",
    ],
    "get, post, put, patch, delete for endpoints without a method": [
        "requests:the_verbs",
        "bodies:bodies_that_are_no_objects",
    ],
    "cast_to takes a model, the HTTP response, object, str, dict, list or a union": [
        "requests:the_verbs_cast_to_many_types",
        "scenarios:each_fault_ends_as_documented",
    ],
    "options: headers, params, timeout, max_retries, follow_redirects, idempotency_key": [
        "requests:the_verbs",
        "retries:the_number_of_retries_can_be_chosen",
        "redirects:redirects_can_be_switched_off",
        "options:an_idempotency_key_is_the_same_on_each_attempt",
    ],
    "the verbs stream, with stream and stream_cls": ["requests:the_verbs_stream"],
    "DefaultHttpxClient keeps the SDK's defaults": ["client:the_caller_s_http_client_is_used_as_it_is"],
    "DefaultAioHttpClient needs its extra": ["aiohttp:the_aiohttp_client_says_what_it_needs"],
    "no repr, log, exception or traceback shows a key": [
        "scenarios:each_fault_ends_as_documented",
        "secrets:errors_and_tracebacks_hide_the_key",
        "secrets:values_that_are_refused_are_not_quoted",
        "secrets:reprs_hide_the_key",
        "secrets:a_key_in_the_query_is_sent_but_not_shown",
        "credentials:headers_of_a_request_show_no_key",
        "credentials:a_key_of_the_query_that_a_redirect_repeats_is_sent_at_home_and_not_shown",
        "credentials:a_password_in_the_base_url_is_sent_and_not_shown",
        "errors:errors_can_be_pickled_and_hold_no_key",
    ],
}
CALLING = {
    "required arguments are keyword-only; a TypeError names the acceptable sets": [
        "requests:arguments_are_checked",
        "pieces:required_arguments",
    ],
    "omit leaves out, None is null": [
        "bodies:omitted_arguments_are_left_out",
        "bodies:omitted_members_are_left_out_at_any_depth",
        "bodies:the_body_is_compact_json",
    ],
    "NOT_GIVEN means the client's timeout": ["requests:a_timeout_for_one_request"],
    "Omit() removes a default header": ["requests:omit_removes_a_default_header"],
    "header names match in any case: one Authorization, ever": [
        "requests:default_headers_replace_in_any_case",
        "requests:extra_arguments_win",
    ],
    "extra_headers, extra_query, extra_body and timeout win over everything": ["requests:extra_arguments_win"],
    "extra_body merges over the body at its top level": [
        "requests:extra_arguments_win",
        "bodies:omitted_members_are_left_out_at_any_depth",
    ],
    "nothing else stands in a signature": ["sdk/package:parameters_in_the_order_of_the_document"],
    "stream=True and create_streaming give streams": [
        "streams:items_until_done",
        "streams:create_streaming_is_the_same",
        "requests:a_streamed_request_asks_for_a_stream",
    ],
    "create_streaming has its raw and streaming views": [
        "raw_responses:every_method_has_its_views",
        "raw_responses:a_streaming_response_of_a_stream",
    ],
    "raw responses: headers, status, request ID, retries, time, request, parse(), parse(to=)": [
        "raw_responses:a_raw_response_shows_everything",
        "retries:a_later_success_counts",
    ],
    "streaming responses read nothing until asked": ["raw_responses:a_streaming_response_reads_nothing_until_asked"],
    "read, text, json, iter_*, stream_to_file; coroutines and async iterators on the async client": [
        "raw_responses:the_ways_to_read_a_streaming_response",
        "raw_responses:a_streaming_response_can_be_parsed_and_written",
        "raw_responses:a_body_that_breaks_off_is_an_error_of_the_sdk",
    ],
    "a view keeps the method's signature to type checkers": ["raw_responses:views_keep_the_method_s_type"],
    "the headers of every request, with their values": ["requests:the_headers_of_every_request"],
    "the platform group can be switched off": ["options:the_platform_headers_can_be_switched_off"],
    "path parameters stay one segment; the empty one and dots are refused": [
        "paths:any_text_stays_one_segment",
        "requests:parameters_of_a_method",
        "requests:path_parameters_that_would_change_the_path",
        "pieces:path_parameters_stay_one_segment",
    ],
    "query formats": ["pieces:query_formats"],
}
RESPONSES = {
    "parsing never throws on data: what does not fit stays as it came": [
        "models:what_does_not_fit_stays_as_it_came",
        "models:one_bad_part_spoils_no_other",
    ],
    "unknown fields are kept and readable": ["models:unknown_fields_are_kept_and_readable"],
    "a missing field reads as None and is not set": ["models:missing_fields_read_as_none_and_are_not_set"],
    "strict validation on demand, with pydantic's error as the cause": [
        "errors:strict_validation_is_asked_for",
        "streams:strict_validation_of_events",
    ],
    "it runs inside pydantic-core": ["models:no_python_runs_between_bytes_and_model"],
    "models: copy, pickle, request ID, text": [
        "models:text_copies_and_pickles",
        "raw_responses:a_raw_response_shows_everything",
    ],
    "a model made by hand is validated": [
        "models:models_made_by_hand_are_validated",
        "models:models_that_refer_to_each_other_resolve_on_first_use",
    ],
    "construct builds leniently and recursively": ["models:construct_follows_the_rules_of_responses"],
    "dates become datetime; in a union the member that fits wins": ["models:data_that_fits_is_typed"],
    "to_dict and to_json": ["models:to_dict_and_to_json"],
    "each status has its class": ["errors:each_status_has_its_class"],
    "errors carry status, response, request, request ID, body, message, code, param, type": [
        "errors:each_status_has_its_class",
        "answers:details_of_an_error_pass_as_they_came",
        "streams:an_error_within_a_response_has_its_request_id",
    ],
    "the text of an error is its code and the server's message; body keeps all": [
        "errors:bodies_of_errors",
        "answers:a_page_for_an_error",
    ],
    "what arrived of an error's body is enough": ["errors:a_broken_error_body_still_gives_the_status"],
    "connection errors carry the request and the cause": [
        "retries:broken_connections_are_retried",
        "retries:timeouts_are_retried",
        "retries:nobody_listening",
    ],
    "connection errors name host and reason": [
        "errors:a_host_that_cannot_be_reached_is_named_with_the_reason",
        "errors:a_connection_that_breaks_says_where_and_how",
        "errors:a_timeout_says_what_took_how_long",
    ],
    "a page, an empty body, a wrong type: a clear error of the SDK": [
        "errors:a_success_of_the_wrong_form",
        "errors:a_page_is_told_by_its_type",
        "errors:an_error_in_the_place_of_a_result",
    ],
    "nothing of JSON, Unicode, recursion or the HTTP library leaks": [
        "scenarios:each_fault_ends_as_documented",
        "streams:a_response_that_was_closed_or_read_has_no_stream",
        "answers:an_error_too_deep_to_be_handed_on_stays_text",
    ],
    "mistakes of the caller are TypeError or ValueError before any I/O": [
        "scenarios:each_fault_ends_as_documented",
        "requests:values_that_no_header_can_hold",
        "requests:names_that_no_header_can_have",
        "bodies:bodies_that_json_cannot_hold",
        "requests:values_that_no_url_or_header_can_hold",
        "credentials:what_a_scheme_cannot_carry_is_refused_and_not_quoted",
    ],
    "exceptions can be pickled": [
        "scenarios:each_fault_ends_as_documented",
        "errors:errors_can_be_pickled_and_hold_no_key",
        "errors:other_errors_can_be_pickled",
    ],
}
RETRIES = {
    "connection errors and timeouts, twice": [
        "retries:broken_connections_are_retried",
        "retries:timeouts_are_retried",
        "retries:nobody_listening",
        "answers:a_host_that_no_resolver_knows_is_tried_again",
    ],
    "408, 409, 429 and 5xx, twice": [
        "retries:two_retries_then_the_error",
        "retry_policy:these_statuses_are_retried",
        "retry_policy:these_statuses_are_final",
    ],
    "x-should-retry wins": ["retries:x_should_retry_wins", "retry_policy:the_server_decides_before_the_status"],
    "never an exception of the application": ["retries:an_exception_of_the_application_is_not_retried"],
    "never a stream that has begun": ["retries:a_stream_is_retried_until_its_head", "streams:a_connection_that_breaks"],
    "never what cannot succeed: circles of redirects, another scheme": [
        "redirects:a_circle_of_redirects_is_not_retried",
        "redirects:a_redirect_out_of_http_is_not_retried",
    ],
    "waits: retry-after-ms, then Retry-After in seconds or as a date": [
        "retries:the_server_says_how_long_to_wait",
        "retry_policy:the_wait_that_the_server_asks_for",
    ],
    "a wait of over 120 s means no retry": [
        "retries:too_long_a_wait_is_an_error_at_once",
        "retry_policy:a_server_that_asks_for_more_than_two_minutes_gets_no_second_request",
    ],
    "nonsense means the backoff: doubling up to 8 s, with up to a quarter off": [
        "retry_policy:nonsense_means_the_backoff",
        "retry_policy:the_backoff_doubles_up_to_its_limit_with_at_most_a_quarter_off",
    ],
    "each attempt's response is closed": [
        "retries:each_attempts_response_is_closed",
        "scenarios:each_fault_ends_as_documented",
    ],
    "the count is sent, unless the user set it": [
        "retries:two_retries_then_the_error",
        "retries:a_retry_count_that_the_caller_set_is_left_alone",
    ],
    "a body that can be read once is never resent": [
        "retries:a_body_that_can_be_read_once_is_never_sent_again",
        "redirects:a_body_that_can_be_read_once_is_not_sent_to_a_second_place",
    ],
    "bytes, dicts and files that can go back are sent again": ["retries:bodies_that_can_be_read_again_are_sent_again"],
    "one idempotency key for all attempts": ["options:an_idempotency_key_is_the_same_on_each_attempt"],
    "waits go through time.sleep and anyio.sleep": ["retries:the_server_says_how_long_to_wait"],
}
REDIRECTS = {
    "no credential goes to another origin": [
        "redirects:credentials_stay_with_their_origin",
        "redirects:credentials_do_not_come_back",
        "redirects:every_security_scheme_stays_at_home",
        "redirects:the_password_of_the_caller_s_http_client_stays_too",
        "redirects:a_whole_url_of_another_origin_gets_no_credentials",
        "credentials:a_key_of_the_query_that_a_redirect_repeats_goes_to_no_other_origin",
        "credentials:what_looks_like_a_credential_goes_to_no_other_origin",
    ],
}
STREAMS = {
    "iterator, context manager, close twice, response": ["streams:a_stream_is_an_iterator_and_a_context_manager"],
    "leaving early closes the response and gives the connection back": [
        "streams:a_dropped_stream_closes_its_response",
        "streams:a_stream_that_was_never_read_closes_its_response_when_dropped",
        "streams:an_async_stream_that_was_never_read_closes_its_response_when_dropped",
        "streams:closing_a_stream_ends_the_loop_over_it",
    ],
    "an exception closes the response": ["streams:an_exception_in_the_block_closes_the_stream"],
    "a cancellation, at any await, closes the response and gives the connection back": [
        "streams:cancellation_closes_the_stream",
        "cancellation:cancelled_at_any_await",
    ],
    "every outcome leaves the response closed and the connection back or closed": [
        "scenarios:each_fault_ends_as_documented"
    ],
    "after the last event the connection is used again, or closed after a quarter of a second": [
        "streams:the_connection_is_used_again_after_the_last_event",
        "streams:a_server_that_keeps_the_stream_open_loses_the_connection",
        "streams:the_limit_on_the_last_reads_is_not_that_of_another_thread_s_request",
        "streams:the_last_reads_leave_the_request_and_the_connection_as_they_were",
    ],
    "the WHATWG rules at every cutting of the bytes": [
        "sse:every_cutting_gives_the_events_of_the_standard",
        "sse:async_chunks_give_the_same_events",
        "sse:any_stream_cut_anywhere_gives_the_events_of_the_uncut_one",
        "sse:events_that_are_written_by_the_standard_are_read_again",
        "streams:the_rules_of_the_format_hold",
        "streams:bytes_cut_anywhere",
    ],
    "no cap on size, in linear time": [
        "sse:a_large_event_is_decoded_whole_and_copied_few_times",
        "sse:ten_thousand_data_lines_make_one_event",
    ],
    "the configuration says what ends a stream": [
        "streams:items_until_done",
        "event_rules:events_by_name",
        "event_rules:the_first_rule_that_matches_decides",
    ],
    "the configuration says what is an error; it has the server's message and body": [
        "streams:an_error_of_the_server",
        "streams:an_event_named_error",
        "event_rules:the_first_rule_that_matches_decides",
    ],
    "an end without the last event is told by is_complete": ["streams:the_end_without_the_last_event_is_told"],
    "an event that is no JSON is an error of the SDK": ["streams:an_event_that_is_no_json"],
    "an answer that is no stream is an error of the SDK": [
        "streams:an_answer_that_is_no_stream",
        "streams:an_error_in_the_place_of_a_stream",
    ],
    "transport errors become the SDK's; never retried": ["streams:a_connection_that_breaks"],
}
LOGGING = {
    "<PREFIX>_LOG sets the SDK's logger only": [
        "secrets:the_environment_sets_the_sdk_s_logger_only",
        "secrets:without_a_level_the_logger_is_left_alone",
    ],
    "debug shows method, path, status, request ID and attempt, and nothing else": ["secrets:what_the_log_shows"],
}
RULES = {**CLIENT, **CALLING, **RESPONSES, **RETRIES, **REDIRECTS, **STREAMS, **LOGGING}
