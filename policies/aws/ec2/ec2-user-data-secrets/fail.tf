resource "aws_instance" "fail_key" {
  user_data = <<-EOF
    #!/bin/bash
    export AWS_ACCESS_KEY_ID=AKIAQWERTYUIOPASDFGH
  EOF
}

resource "aws_launch_configuration" "fail_base64" {
  user_data_base64 = base64encode("export DB_PASSWORD=correct-horse")
}

resource "aws_launch_template" "fail_encoded" {
  user_data = base64encode("-----BEGIN RSA PRIVATE KEY-----")
}
