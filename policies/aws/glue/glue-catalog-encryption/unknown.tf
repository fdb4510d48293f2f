variable "mode" {
  type = string
}

resource "aws_glue_data_catalog_encryption_settings" "not_known" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      aws_kms_key_id                       = "arn:aws:kms:eu-west-1:123456789012:key/0"
      return_connection_password_encrypted = true
    }
    encryption_at_rest {
      catalog_encryption_mode = var.mode
    }
  }
}
