# Generated from the API's document: #/info
__title__ = "whole_body"
__version__ = "1.0.0"
