resource "aws_instance" "role" {
  user_data = <<-EOF
    #!/bin/bash
    export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id db --query SecretString)
    export PASSWORD_FILE=/run/secrets/password
    export DB_SECRET=production-database
    export SECRET_KEY=arn:aws:secretsmanager:eu-west-1:111122223333:secret:db
    docker login --password-stdin registry.example.com
  EOF
}

resource "aws_launch_template" "none" {}
