operations_cidrs = ["203.0.113.0/28"]
certificate_arn  = "arn:aws:acm:eu-central-1:111122223333:certificate/6f1c0f4e-2f0a-4a50-8a53-0c1f4d9f7c11"
